// An exemplar of OpenMetrics: ` # {labels} value [timestamp]` behind a sample.

import { BRACE_OPEN, CR, HASH, SPACE } from '../bytes/ascii.ts';
import { NUMBER_OK, readNumber } from '../bytes/number.ts';
import { countCodePoints } from '../bytes/utf8.ts';
import type { DumpBuilder } from '../store/dump-builder.ts';
import type { Fault } from './faults.ts';
import { SET_READ, type LabelSetReader, type TellFault } from './label-set.ts';
import type { LineCursor } from './line-cursor.ts';

const MS_PER_SECOND = 1000;

/** What a fault of a label set is called inside an exemplar; null: nobody minds it there. */
const AS_EXEMPLAR_FAULT: Partial<Record<Fault, Fault | null>> = {
  'duplicate-label': 'exemplar-duplicate-label',
  'trailing-comma': 'exemplar-trailing-comma',
  'blank-in-braces': 'exemplar-blank',
  'label-escape': null,
  'label-__name__': null,
  'quoted-label-name': 'quoted-label-name',
  'quoted-label-legacy': 'quoted-label-legacy',
};

export class ExemplarReader {
  #builder: DumpBuilder;
  #labels: LabelSetReader;

  constructor(builder: DumpBuilder, labels: LabelSetReader) {
    this.#builder = builder;
    this.#labels = labels;
  }

  /** Reads from `#`; always leaves the cursor at the end of the line. */
  read(c: LineCursor, sample: number, tell: TellFault): void {
    const at = c.at;
    const { pending } = this.#builder;
    pending.clear();
    c.at++;
    const opens = c.bytes[c.at] === SPACE && c.bytes[c.at + 1] === BRACE_OPEN;
    if (!opens || c.at + 1 >= c.end) {
      this.#giveUp(c, tell, 'exemplar-syntax', at);
      return;
    }
    c.at += 2;
    let bad = false;
    const set = this.#labels.read(
      c,
      (fault, from, to, detail) => {
        const own = AS_EXEMPLAR_FAULT[fault];
        if (own === null) return;
        if (own === undefined) bad = true;
        tell(own ?? 'exemplar-labels', from, to, detail);
      },
      false,
    );
    if (set !== SET_READ) {
      this.#giveUp(c, tell, 'exemplar-syntax', at);
      return;
    }
    const runes = this.#runes();
    const value = this.#number(c, tell, 'exemplar-value', true);
    if (value === undefined) {
      c.at = c.end;
      return;
    }
    let timestamp = NaN;
    if (!c.atEnd() && !this.#isNext(c, HASH)) {
      const seconds = this.#number(c, tell, 'exemplar-timestamp', false);
      if (seconds === undefined) {
        this.#add(c, bad, sample, value, NaN, runes);
        return;
      }
      if (!Number.isFinite(seconds)) tell('exemplar-timestamp', c.at - 1, c.at);
      timestamp = seconds * MS_PER_SECOND;
    }
    if (!c.atEnd()) tell(this.#isNext(c, HASH) ? 'exemplar-twice' : 'exemplar-syntax', c.at, c.end);
    this.#add(c, bad, sample, value, timestamp, runes);
  }

  #add(
    c: LineCursor,
    bad: boolean,
    sample: number,
    value: number,
    timestamp: number,
    runes: number,
  ): void {
    c.at = c.end;
    if (!bad) this.#builder.exemplar(sample, value, timestamp, runes);
  }

  /** ` number`, exactly one blank before it. */
  #number(c: LineCursor, tell: TellFault, fault: Fault, first: boolean): number | undefined {
    const at = c.at;
    const blanks = c.skipBlanks();
    if (c.atEnd()) {
      if (first) tell(fault, at, c.end);
      else tell('exemplar-blank', at, c.end);
      return undefined;
    }
    if (blanks !== 1 || c.bytes[at] !== SPACE) tell('exemplar-blank', at, Math.max(at + 1, c.at));
    const from = c.at;
    let end = c.tokenEnd();
    c.at = end;
    if (end === c.end && c.bytes[end - 1] === CR) {
      tell('carriage-return', end - 1, end);
      end--;
    }
    const number = readNumber(c.bytes, from, end);
    if (number.kind !== NUMBER_OK) {
      tell(fault, from, end);
      return undefined;
    }
    return number.value;
  }

  #isNext(c: LineCursor, byte: number): boolean {
    let i = c.at;
    while (i < c.end && c.bytes[i] === SPACE) i++;
    return i < c.end && c.bytes[i] === byte;
  }

  #runes(): number {
    const { pending, strings } = this.#builder;
    let runes = 0;
    for (let i = 0; i < pending.length; i++)
      for (const id of [pending.names[i]!, pending.values[i]!]) {
        const bytes = strings.bytes(id);
        runes += countCodePoints(bytes, 0, bytes.length);
      }
    return runes;
  }

  #giveUp(c: LineCursor, tell: TellFault, fault: Fault, at: number): void {
    tell(fault, at, c.end);
    c.at = c.end;
  }
}
