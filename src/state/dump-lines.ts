import { EngineLost } from '../client/engine-line.ts';
import { DumpLost, type EngineClient } from '../client/engine-client.ts';
import type { Finding } from '../model/finding.ts';
import type { DumpId } from '../model/ids.ts';
import type { SourceLine } from '../protocol/engine-api.ts';
import type { Range } from '../protocol/page.ts';

/** Findings whose lines go into a report at most: each is a question to the worker. */
const MAX_LINES_OF_REPORT = 500;

/** Lines two before to two after the first place of a finding. */
const AROUND = 2;

/** Lines of the text: those that findings speak of, and the first ones. */
export class DumpLines {
  #engine: EngineClient;
  #dump: DumpId;

  constructor(engine: EngineClient, dump: DumpId) {
    this.#engine = engine;
    this.#dump = dump;
  }

  /** The lines around the first place; undefined if the worker died or the file is gone. */
  async around({ places }: Finding): Promise<readonly SourceLine[] | undefined> {
    const [place] = places;
    if (place === undefined) return [];
    const from = Math.max(1, place.line - AROUND);
    return this.#read({ from, count: place.line + AROUND - from + 1 }, place.column);
  }

  /** How the text begins; undefined as above. */
  first(count: number): Promise<readonly SourceLine[] | undefined> {
    return this.#read({ from: 1, count });
  }

  /** The line of the first place of each finding, as far as a report shows them. */
  async ofEach(findings: readonly Finding[]): Promise<ReadonlyMap<Finding, SourceLine>> {
    const lines = new Map<Finding, SourceLine>();
    for (const finding of findings.slice(0, MAX_LINES_OF_REPORT)) {
      const around = await this.around(finding);
      const line = around?.find(({ line: number }) => number === finding.places[0]?.line);
      if (line !== undefined) lines.set(finding, line);
    }
    return lines;
  }

  async #read(range: Range, focus?: number): Promise<readonly SourceLine[] | undefined> {
    try {
      return (await this.#engine.source(this.#dump, range, focus)).rows;
    } catch (error) {
      if (error instanceof EngineLost || error instanceof DumpLost) return undefined;
      throw error;
    }
  }
}
