import type { EngineClient } from '../client/engine-client.ts';
import type { DumpInput } from '../protocol/engine-api.ts';
import { OpenDump } from './open-dump.svelte.ts';

export interface SessionOptions {
  readonly engine: EngineClient;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A name that no dump of this tab had before, fit for an address. */
  readonly newKey: () => string;
}

/** The dumps that are open in this tab, in the order they were dropped. */
export class Session {
  readonly engine: EngineClient;
  #now: () => number;
  #newKey: () => string;
  #dumps: readonly OpenDump[] = $state.raw([]);

  constructor({ engine, now, newKey }: SessionOptions) {
    this.engine = engine;
    this.#now = now;
    this.#newKey = newKey;
  }

  get dumps(): readonly OpenDump[] {
    return this.#dumps;
  }

  find(key: string): OpenDump | undefined {
    return this.#dumps.find((dump) => dump.key === key);
  }

  /**
   * Opens each input as a dump of its own, also the same one twice. Those of one drop are read one
   * after the other; a newer drop does not wait for an older one.
   */
  open(inputs: readonly DumpInput[]): { dumps: readonly OpenDump[]; done: Promise<void> } {
    const dumps: OpenDump[] = [];
    for (const input of inputs) {
      const name = freeName(input.name, [...this.#dumps, ...dumps]);
      dumps.push(new OpenDump(this.engine, { ...input, name }, this.#newKey(), this.#now()));
    }
    this.#dumps = [...this.#dumps, ...dumps];
    return { dumps, done: readInTurn(dumps) };
  }

  async close(dump: OpenDump): Promise<void> {
    this.#dumps = this.#dumps.filter((other) => other !== dump);
    await dump.close();
  }
}

/** The name, with a number behind it if a dump already goes by it. */
function freeName(name: string, dumps: readonly OpenDump[]): string {
  const taken = new Set(dumps.map((dump) => dump.name));
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
}

async function readInTurn(dumps: readonly OpenDump[]): Promise<void> {
  for (const dump of dumps) {
    if (dump.status.kind === 'waiting') await dump.read();
  }
}
