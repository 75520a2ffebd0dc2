import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import { EngineLost } from '../client/engine-line.ts';
import type { DumpId } from '../model/ids.ts';

/** The family that a line of the text belongs to. */
export class LineFamily {
  #engine: Pick<EngineClient, 'familyAt'>;
  #dump: DumpId;
  #line: number | undefined;
  #name = $state('');

  constructor(engine: Pick<EngineClient, 'familyAt'>, dump: DumpId) {
    this.#engine = engine;
    this.#dump = dump;
  }

  /** Of the line that was asked about last; '' while nobody knows, and when it is none's. */
  get name(): string {
    return this.#name;
  }

  /** Asks about `line`; the name of its family or ''. */
  async ask(line: number | undefined): Promise<string> {
    if (line === this.#line && this.#name !== '') return this.#name;
    this.#line = line;
    this.#name = '';
    if (line === undefined) return '';
    const name = await this.#of(line);
    if (line === this.#line) this.#name = name; // else another line is chosen by now
    return name;
  }

  /** A worker that is gone is told of by what shows its lines. */
  async #of(line: number): Promise<string> {
    try {
      return await this.#engine.familyAt(this.#dump, line);
    } catch (error) {
      if (error instanceof EngineLost || error instanceof DumpLost) return '';
      throw error;
    }
  }
}
