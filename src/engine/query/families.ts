// The table of families: filtered, sorted, and handed out in windows.
//
// The page asks for many windows of one query, so the rows of the last few queries are kept, and
// so is everything that orders or describes a family and takes a pass over the dump.

import type { Bitset } from '../../base/bitset.ts';
import { NONE } from '../../model/ids.ts';
import { METRIC_TYPES } from '../../model/metric-type.ts';
import type {
  FamiliesAnswer,
  FamilyQuery,
  FamilyView,
  TypeCount,
} from '../../protocol/families.ts';
import type { Range } from '../../protocol/page.ts';
import { countLabelNames } from '../analyze/label-names.ts';
import type { Tables } from '../store/tables.ts';
import { badQueryAnswer, type BadQuery } from './bad-query.ts';
import { FamilyOrder, NO_FINDINGS, type LevelCounts } from './family-order.ts';
import { searchFamilies } from './family-search.ts';

const KEPT_QUERIES = 8;

/** All that a query finds. */
interface Result {
  readonly kind: 'result';
  readonly rows: Uint32Array<ArrayBuffer>;
  /** Of the families that the search finds, whatever types are asked for. */
  readonly types: readonly TypeCount[];
  readonly series: number;
  readonly samples: number;
}

export class FamilyIndex {
  readonly #tables: Tables;
  readonly #findings = new Map<number, LevelCounts>(); // by StringId of the family name
  readonly #givenLine: (bodyLine: number) => number;
  readonly #order: FamilyOrder;
  readonly #results = new Map<string, Result | BadQuery>();
  #labelNames: Uint32Array | undefined;

  /** `findings` by family name; `givenLine` turns a line of the body into one of the text as given. */
  constructor(
    tables: Tables,
    findings: ReadonlyMap<string, LevelCounts>,
    givenLine: (bodyLine: number) => number,
  ) {
    this.#tables = tables;
    this.#givenLine = givenLine;
    for (const [name, counts] of findings) {
      const string = tables.strings.find(name);
      if (string !== undefined) this.#findings.set(string, counts);
    }
    this.#order = new FamilyOrder(tables, (row) => this.#findingsOf(row));
  }

  /** Rows `range.from` (0-based) and on of what `query` finds. */
  query(query: FamilyQuery, range: Range): FamiliesAnswer {
    const result = this.#result(query);
    if (result.kind === 'bad-query') return badQueryAnswer(result, query.search);
    const { rows, types, series, samples } = result;
    const from = Math.max(0, range.from);
    const window = rows.subarray(from, from + Math.max(0, range.count));
    return {
      kind: 'page',
      types,
      series,
      samples,
      from,
      total: rows.length,
      rows: Array.from(window, (row) => this.#view(row)),
    };
  }

  /** The family of row `row`. */
  at(row: number): FamilyView {
    return this.#view(row);
  }

  #result(query: FamilyQuery): Result | BadQuery {
    const { search, types, sort, descending } = query;
    const key = JSON.stringify([search, [...types].sort(), sort, descending]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const result = this.#find(query);
    const oldest = this.#results.keys().next();
    if (this.#results.size >= KEPT_QUERIES && oldest.done !== true) {
      this.#results.delete(oldest.value);
    }
    this.#results.set(key, result);
    return result;
  }

  #find({ search, types, sort, descending }: FamilyQuery): Result | BadQuery {
    const found = searchFamilies(search, this.#tables);
    if (found.kind === 'bad-query') return found;
    const { families } = this.#tables;
    const wanted = METRIC_TYPES.map((type) => types.length === 0 || types.includes(type));
    const rows = new Uint32Array(families.length);
    let total = 0;
    let series = 0;
    let samples = 0;
    for (let row = 0; row < families.length; row++) {
      if (!found.families.has(row) || !wanted[families.type[row]!]!) continue;
      rows[total++] = row;
      series += families.series[row]!;
      samples += families.samples[row]!;
    }
    const sorted = rows.slice(0, total);
    this.#order.sort(sorted, sort, descending);
    return {
      kind: 'result',
      rows: sorted,
      types: this.#countTypes(found.families),
      series,
      samples,
    };
  }

  #countTypes(found: Bitset): TypeCount[] {
    const { families } = this.#tables;
    const counts = METRIC_TYPES.map(() => 0);
    for (let row = 0; row < families.length; row++) {
      if (found.has(row)) counts[families.type[row]!]!++;
    }
    return METRIC_TYPES.map((type, code) => ({ type, families: counts[code]! })).filter(
      (count) => count.families > 0,
    );
  }

  #view(row: number): FamilyView {
    const { families } = this.#tables;
    this.#labelNames ??= countLabelNames(this.#tables);
    return {
      row,
      name: this.#text(families.name[row]!),
      type: METRIC_TYPES[families.type[row]!]!,
      unit: this.#text(families.unit[row]!),
      help: this.#text(families.help[row]!),
      labels: this.#labelNames[row]!,
      series: families.series[row]!,
      samples: families.samples[row]!,
      bytes: families.bytes[row]!,
      firstLine: this.#givenLine(families.firstLine[row]!),
      findings: this.#findingsOf(row),
    };
  }

  #findingsOf(row: number): LevelCounts {
    return this.#findings.get(this.#tables.families.name[row]!) ?? NO_FINDINGS;
  }

  #text(string: number): string {
    return string === NONE ? '' : this.#tables.strings.text(string);
  }
}
