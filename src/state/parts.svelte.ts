import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { DumpId } from '../model/ids.ts';
import type { DumpInput } from '../protocol/engine-api.ts';
import type { DumpPart, PartsAnswer } from '../protocol/parts.ts';

/** A part in the list, with its place in the answer. */
export interface ListedPart extends DumpPart {
  readonly index: number;
  /** What it is called when it is a dump of its own. */
  readonly dumpName: string;
}

export interface PartsOptions {
  readonly engine: Pick<EngineClient, 'parts' | 'part'>;
  readonly dump: DumpId;
  /** Name of the whole. */
  readonly name: string;
}

/** The dumps that one file holds, as they are offered. */
export class Parts {
  #options: PartsOptions;
  #answer: PartsAnswer | undefined = $state.raw();
  #failure: EngineLost | DumpLost | undefined = $state.raw();

  constructor(options: PartsOptions) {
    this.#options = options;
  }

  /** Words to look for in the targets. */
  search = $state('');

  /** Undefined until the worker has told them. */
  get answer(): PartsAnswer | undefined {
    return this.#answer;
  }

  /** Why they cannot be had, when the worker is gone or the file is. */
  get failure(): EngineLost | DumpLost | undefined {
    return this.#failure;
  }

  /** In file order; targets told apart by labels lie all over the file, so those with most samples come first. */
  readonly listed: readonly ListedPart[] = $derived.by(() => {
    const parts = (this.#answer?.parts ?? []).map((part, index) => ({
      ...part,
      index,
      dumpName: `${this.#options.name} (${part.name})`,
    }));
    return this.#answer?.mixes === false ? parts.sort((a, b) => b.samples - a.samples) : parts;
  });

  readonly found: readonly ListedPart[] = $derived.by(() => {
    const words = this.search.toLowerCase().split(/\s+/);
    return this.listed.filter(({ name, target }) => {
      const text = `${name} ${target}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  });

  /** Asks for them, or asks again. */
  async ask(): Promise<void> {
    this.#failure = undefined;
    this.#answer = await this.#heard(this.#options.engine.parts(this.#options.dump));
  }

  /** The parts as files to open. Undefined: the worker did not give them. */
  async inputs(parts: readonly ListedPart[]): Promise<readonly DumpInput[] | undefined> {
    const { engine, dump } = this.#options;
    const read = async ({ index, dumpName }: ListedPart): Promise<DumpInput> => ({
      name: dumpName,
      blob: await engine.part(dump, index),
    });
    return this.#heard(Promise.all(parts.map(read)));
  }

  async #heard<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof EngineLost || error instanceof DumpLost)) throw error;
      this.#failure = error;
      return undefined;
    }
  }
}
