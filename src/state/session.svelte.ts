import type { EngineClient } from '../client/engine-client.ts';
import type { KeptId } from '../model/kept.ts';
import type { DumpInput } from '../protocol/engine-api.ts';
import type { KeptEntry } from '../protocol/history.ts';
import type { KeepProblem } from './history-trouble.ts';
import { OpenDump, type DumpDoors } from './open-dump.svelte.ts';
import type { TabDumps } from './tab-dumps.ts';

export interface SessionOptions {
  readonly engine: EngineClient;
  readonly doors: Omit<DumpDoors, 'engine'>;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A name that no dump had before, fit for an address. */
  readonly newKey: () => KeptId;
  /** Where the tab remembers what is open in it. */
  readonly tab: TabDumps;
}

/** The dumps that are open in this tab, in the order they were dropped. */
export class Session {
  readonly engine: EngineClient;
  #doors: DumpDoors;
  #now: () => number;
  #newKey: () => KeptId;
  #tab: TabDumps;
  #dumps: readonly OpenDump[] = $state.raw([]);
  #missed: Readonly<Record<string, KeepProblem>> = $state.raw({});

  constructor({ engine, doors, now, newKey, tab }: SessionOptions) {
    this.engine = engine;
    this.#doors = { ...doors, engine };
    this.#now = now;
    this.#newKey = newKey;
    this.#tab = tab;
  }

  get dumps(): readonly OpenDump[] {
    return this.#dumps;
  }

  find(key: string): OpenDump | undefined {
    return this.#dumps.find((dump) => dump.key === key);
  }

  /** Why a dump that was asked for by its id could not be had. */
  missed(key: string): KeepProblem | undefined {
    return this.#missed[key];
  }

  /**
   * Opens each input as a dump of its own, also the same one twice. Those of one drop are read one
   * after the other; a newer drop does not wait for an older one.
   */
  open(inputs: readonly DumpInput[]): { dumps: readonly OpenDump[]; done: Promise<void> } {
    const dumps: OpenDump[] = [];
    for (const { name, blob, as } of inputs) {
      const facts = {
        key: this.#newKey(),
        name: freeName(name, [...this.#dumps, ...dumps]),
        openedAt: this.#now(),
        blob,
      };
      dumps.push(new OpenDump(this.#doors, as === undefined ? facts : { ...facts, as }));
    }
    this.#hold([...this.#dumps, ...dumps]);
    return { dumps, done: readInTurn(dumps) };
  }

  /** Brings back what was open in this tab before it was loaded again. None of it is read yet. */
  restore(): Promise<void> {
    return this.#recall(this.#tab.ids());
  }

  /** Takes a dump of the history into this tab, unread. A dump that is not there is `missed`. */
  recall(key: KeptId): Promise<void> {
    return this.#recall([key]);
  }

  /** Tells the open dumps what the history says about them. */
  learn(entries: readonly KeptEntry[]): void {
    const entryOf = (key: string) => entries.find(({ id }) => id === key);
    for (const dump of this.#dumps) dump.learn(entryOf(dump.key));
    this.#forgive((key) => entryOf(key) !== undefined); // restored or imported since
  }

  async close(dump: OpenDump): Promise<void> {
    this.#hold(this.#dumps.filter((other) => other !== dump));
    await dump.close();
  }

  async #recall(keys: readonly KeptId[]): Promise<void> {
    const fresh = keys.filter((key) => this.find(key) === undefined);
    const dumps = fresh.map((key) => new OpenDump(this.#doors, { key, name: '', openedAt: 0 }));
    this.#hold([...this.#dumps, ...dumps]);
    await Promise.all(
      dumps.map(async (dump) => {
        const trouble = await dump.lookUp();
        // What was lost on the way is there still, and is asked for once more when it is read.
        if (trouble === undefined || trouble.problem === 'lost') return;
        this.#missed = { ...this.#missed, [dump.key]: trouble.problem };
        await this.close(dump);
      }),
    );
  }

  #hold(dumps: readonly OpenDump[]): void {
    this.#dumps = dumps;
    this.#tab.remember(dumps.map(({ key }) => key));
    this.#forgive((key) => this.find(key) !== undefined);
  }

  #forgive(isHere: (key: string) => boolean): void {
    const missed = Object.entries(this.#missed).filter(([key]) => !isHere(key));
    if (missed.length < Object.keys(this.#missed).length) this.#missed = Object.fromEntries(missed);
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
