import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../tooling/static-server.mjs';

const PREFIX = '/some/sub/';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exposcope-site-'));
  await mkdir(join(folder, 'site/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not to be served');
  await writeFile(join(folder, 'site/index.html'), '<!doctype html>');
  await writeFile(join(folder, 'site/assets/index.html'), 'inner');
  await writeFile(join(folder, 'site/assets/a b.js'), 'let a;');
  await writeFile(join(folder, 'site/assets/data.bin'), Buffer.from([0, 1, 2]));
  site = await serve({ folder: join(folder, 'site'), prefix: PREFIX });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** The status line for a target that `fetch` would tidy up before it sends it. */
function askRaw(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.port, '127.0.0.1', () => {
      socket.end(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (bytes) => (text += bytes.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(text.split('\r\n')[0] ?? '');
    });
  });
}

describe('the static server', () => {
  it('serves the page at its prefix and lets nobody keep it', async () => {
    const response = await ask('');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('<!doctype html>');
  });

  it('gives each file its type and length', async () => {
    const script = await ask('assets/a%20b.js?v=1#part');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await script.text()).toBe('let a;');
    const bytes = await ask('assets/data.bin');
    expect(bytes.headers.get('content-type')).toBe('application/octet-stream');
    expect(bytes.headers.get('content-length')).toBe('3');
  });

  it('answers HEAD without a body', async () => {
    const response = await ask('assets/data.bin', { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('3');
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  it('sends a folder without its slash to the one with it', async () => {
    const inner = await ask('assets');
    expect([inner.status, inner.headers.get('location')]).toEqual([301, `${PREFIX}assets/`]);
    const outer = await ask('/some/sub');
    expect([outer.status, outer.headers.get('location')]).toEqual([301, PREFIX]);
  });

  it('has nothing outside of its prefix and no file that is not there', async () => {
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/some/other/')).status).toBe(404);
    expect((await ask('assets/gone.js')).status).toBe(404);
    expect((await ask('index.html/more')).status).toBe(404);
  });

  it.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e%2fsecret.txt',
    'assets/..%2f..%2fsecret.txt',
  ])('does not leave its folder for %s', async (path) => {
    expect(await askRaw(PREFIX + path)).toBe('HTTP/1.1 404 Not Found');
  });

  it.each(['%', '%ff', 'a%00b'])('calls %s a bad request', async (path) => {
    expect(await askRaw(PREFIX + path)).toBe('HTTP/1.1 400 Bad Request');
  });

  it('only reads', async () => {
    const response = await ask('', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('says so when its port is taken', async () => {
    await expect(serve({ folder, port: site.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses a prefix that is no folder', async () => {
    await expect(serve({ folder, prefix: 'sub' })).rejects.toThrow(RangeError);
    await expect(serve({ folder, prefix: '/sub' })).rejects.toThrow(RangeError);
  });
});
