// The full reader of a sample line: it understands everything that any consumer understands, and
// tells each departure from the strict grammar as a fault.
//
//   name{label="value",…} value [timestamp] [ # {exemplar labels} value [timestamp]]

import {
  BRACE_OPEN,
  CLASS,
  COLON,
  LABEL_REST,
  LF,
  NAME_REST,
  NAME_START,
  QUOTE,
} from '../bytes/ascii.ts';
import type { TextGrammar } from '../../model/dialect.ts';
import { NONE } from '../../model/ids.ts';
import type { DumpBuilder } from '../store/dump-builder.ts';
import { ExemplarReader } from './exemplar.ts';
import type { Fault } from './faults.ts';
import { LabelSetReader, SET_LOST, SET_NEED_MORE, type TellFault } from './label-set.ts';
import type { LineCursor } from './line-cursor.ts';
import { SampleTailReader } from './sample-tail.ts';

const SAMPLE_READ = 0;
export const SAMPLE_LOST = 1;
export const SAMPLE_NEED_MORE = 2;

export class FullSampleReader {
  #builder: DumpBuilder;
  #openMetrics: boolean;
  #labels: LabelSetReader;
  #exemplar: ExemplarReader;
  #cursor!: LineCursor;
  #tail: SampleTailReader;
  #tell: TellFault = (fault, at, to, detail) => this.#fault(fault, at, to, detail);

  constructor(builder: DumpBuilder, grammar: TextGrammar) {
    this.#builder = builder;
    this.#openMetrics = grammar === 'openmetrics';
    this.#labels = new LabelSetReader(builder);
    this.#exemplar = new ExemplarReader(builder, this.#labels);
    this.#tail = new SampleTailReader(grammar, this.#tell);
  }

  /** Reads the cursor's line and leaves the cursor at its end, which may lie on a later line. */
  read(c: LineCursor): number {
    this.#cursor = c;
    const { faults } = this.#builder;
    const from = faults.length;
    const { end } = c;
    let outcome = this.#sample(c, !this.#openMetrics);
    if (outcome === SAMPLE_LOST && c.end !== end) {
      // The string that ran over line feeds led nowhere: it was never closed on its own line.
      faults.rewind(from);
      c.at = c.start;
      c.end = end;
      outcome = this.#sample(c, false);
    }
    if (outcome === SAMPLE_NEED_MORE) faults.rewind(from);
    return outcome;
  }

  #sample(c: LineCursor, spanLines: boolean): number {
    const { pending, faults } = this.#builder;
    const firstFault = faults.length;
    pending.clear();
    this.#tail.timestamp = NaN;
    this.#labels.name = NONE;
    this.#leadingBlanks(c);
    const outcome = this.#name(c, spanLines);
    if (outcome !== SAMPLE_READ) {
      faults.attribute(firstFault, this.#labels.name, NONE);
      return outcome;
    }
    const name = this.#labels.name;
    if (name === NONE) {
      this.#fault('no-metric-name', c.start, c.at);
      return SAMPLE_LOST;
    }
    const value = this.#tail.value(c);
    if (value === undefined) {
      faults.attribute(firstFault, name, NONE);
      return SAMPLE_LOST;
    }
    const exemplarAt = this.#tail.afterValue(c);
    const row = this.#builder.sample(
      this.#builder.nameRow(name, c.line),
      value,
      this.#tail.timestamp,
      c.line,
      c.end - c.start + 1,
    );
    if (exemplarAt >= 0) {
      c.at = exemplarAt;
      this.#exemplar.read(c, row, this.#tell);
    }
    faults.attribute(firstFault, name, row);
    return SAMPLE_READ;
  }

  #leadingBlanks(c: LineCursor): void {
    const blanks = c.skipBlanks();
    if (blanks > 0)
      this.#fault(
        c.peek() === BRACE_OPEN ? 'leading-blank-braces' : 'leading-blank',
        c.start,
        c.at,
      );
  }

  /** Name and label set: everything before the value. */
  #name(c: LineCursor, spanLines: boolean): number {
    const at = c.at;
    const first = c.peek();
    if ((CLASS[first]! & NAME_START) !== 0) {
      while (c.at < c.end && (CLASS[c.bytes[c.at]!]! & NAME_REST) !== 0) c.at++;
      this.#labels.name = this.#builder.strings.intern(c.bytes, at, c.at);
      const blankAt = c.at;
      const blanks = c.skipBlanks();
      if (c.peek() === BRACE_OPEN && !c.atEnd() && !(blanks > 0 && this.#isComposite(c))) {
        if (blanks > 0) this.#fault('blank-before-braces', blankAt, c.at);
      } else {
        c.at = blankAt;
        return SAMPLE_READ;
      }
    } else if (first !== BRACE_OPEN) {
      this.#fault(
        first === QUOTE ? 'quoted-name-outside' : 'bad-metric-name',
        at,
        Math.max(at + 1, c.tokenEnd()),
      );
      return SAMPLE_LOST;
    }
    c.at++;
    const outcome = this.#labels.read(c, this.#tell, spanLines);
    if (outcome === SET_NEED_MORE) return SAMPLE_NEED_MORE;
    return outcome === SET_LOST ? SAMPLE_LOST : SAMPLE_READ;
  }

  /** `{count:…}`, a value of OpenMetrics 2.0, where a label set would stand otherwise. */
  #isComposite(c: LineCursor): boolean {
    let i = c.at + 1;
    while (i < c.end && (CLASS[c.bytes[i]!]! & LABEL_REST) !== 0) i++;
    return i > c.at + 1 && c.bytes[i] === COLON;
  }

  #fault(fault: Fault, at: number, to: number, detail: number = NONE): void {
    const { line, column } = this.#cursor.place(at);
    const bytes = this.#cursor.bytes;
    let extent = 0;
    for (let i = at; i < to && bytes[i] !== LF; i++) if ((bytes[i]! & 0xc0) !== 0x80) extent++;
    this.#builder.faults.add(fault, line, column, extent, detail);
  }
}
