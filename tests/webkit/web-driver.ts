// WebKitGTK's MiniBrowser over the W3C WebDriver protocol, with plain fetch.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { freePort } from '../../tooling/free-port.ts';
import { findWebKit } from '../../tooling/webkit.mjs';

/** The key of an element's id in answers of the protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const PATIENCE = { timeout: 20_000, interval: 50 }; // a guard against a hang, no measure

export class WebKit {
  readonly version: string;
  /** What the pages wrote on the console, a line each. */
  readonly console: string[] = [];
  #session: string;
  #process: ChildProcess;
  #home: string;

  private constructor(session: string, version: string, process: ChildProcess, home: string) {
    this.#session = session;
    this.version = version;
    this.#process = process;
    this.#home = home;
    process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.console.push(...text.split('\n').filter((line) => line.startsWith('CONSOLE')));
    });
  }

  /** A browser of its own, with nothing kept from another run. */
  static async start(): Promise<WebKit> {
    const programs = findWebKit();
    if (programs === undefined) throw new Error('no WebKitGTK driver on this machine');
    const home = await mkdtemp(join(tmpdir(), 'exposcope-webkit-'));
    const port = await freePort();
    const child = spawn(programs.display, ['-a', programs.driver, `--port=${port}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true, // a process group of its own, so that display and browser end with it
      env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, LANG: 'C' },
    });
    const server = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => call('GET', `${server}/status`), PATIENCE);
    const options = {
      binary: programs.browser,
      args: ['--automation', '--enable-write-console-messages-to-stdout=true'],
    };
    const { sessionId, capabilities } = (await call('POST', `${server}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const session = `${server}/session/${sessionId}`;
    return new WebKit(session, capabilities.browserVersion, child, home);
  }

  async close(): Promise<void> {
    await call('DELETE', this.#session);
    const ended = once(this.#process, 'exit');
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid);
    await ended;
    await rm(this.#home, { recursive: true, force: true });
  }

  async open(url: string): Promise<void> {
    await call('POST', `${this.#session}/url`, { url });
  }

  async reload(): Promise<void> {
    await call('POST', `${this.#session}/refresh`, {});
  }

  /** Presses a key on the page. */
  async press(key: string): Promise<void> {
    const keyboard = { type: 'key', id: 'keyboard' };
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
    await call('POST', `${this.#session}/actions`, { actions: [{ ...keyboard, actions }] });
  }

  async click(selector: string): Promise<void> {
    await call('POST', `${await this.#find(selector)}/click`, {});
  }

  /** Types into a field, or gives a file to a file picker. */
  async type(selector: string, text: string): Promise<void> {
    await call('POST', `${await this.#find(selector)}/value`, { text });
  }

  /** The text of an element that has to be there; it is waited for. */
  async text(selector: string): Promise<string> {
    return (await call('GET', `${await this.#find(selector)}/text`)) as string;
  }

  /** Runs the body of a function in the page. */
  async run(script: string, ...args: unknown[]): Promise<unknown> {
    return await call('POST', `${this.#session}/execute/sync`, { script, args });
  }

  /** The same for one that calls its last argument with its answer. */
  async runAsync(script: string, ...args: unknown[]): Promise<unknown> {
    return await call('POST', `${this.#session}/execute/async`, { script, args });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from((await call('GET', `${this.#session}/screenshot`)) as string, 'base64');
  }

  /** By CSS selector, or by XPath if it begins with a slash. Answers the element's address. */
  async #find(selector: string): Promise<string> {
    const using = selector.startsWith('/') ? 'xpath' : 'css selector';
    const found = await vi.waitFor(
      () => call('POST', `${this.#session}/element`, { using, value: selector }),
      PATIENCE,
    );
    return `${this.#session}/element/${(found as Record<string, string>)[ELEMENT]!}`;
  }
}

/** Asks the driver; an error it answers with is thrown. */
async function call(
  method: 'GET' | 'POST' | 'DELETE',
  url: string,
  body?: object,
): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(url, init);
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error ?? response.status}: ${value.message ?? url}`);
  return value;
}
