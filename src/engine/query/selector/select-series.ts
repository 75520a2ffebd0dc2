// Which series a label selector selects.
//
// A name passes when the sample's own name or that of its family does: `latency{…}` selects the
// buckets of the histogram `latency` as well as `latency_bucket{…}` does. A label that a series
// does not carry has the empty value, as in PromQL.

import { Bitset } from '../../../base/bitset.ts';
import { EMPTY_STRING } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';
import type { BadQuery } from '../bad-query.ts';
import { NAME, type Selector } from './parse-selector.ts';
import { isNegative, positiveTest, type StringTest } from './string-test.ts';

export interface Selection {
  readonly kind: 'selection';
  readonly series: Bitset;
  /** Families with a selected series, and those without any series that the selector would take. */
  readonly families: Bitset;
}

interface CompiledMatch {
  readonly negative: boolean;
  readonly test: StringTest;
}

export function selectSeries(selector: Selector, tables: Tables): Selection | BadQuery {
  const { strings, families, names, series, labels } = tables;
  const ofName: CompiledMatch[] = [];
  const ofLabel: CompiledMatch[] = [];
  const labelOf: string[] = [];
  for (const match of selector.matches) {
    const test = positiveTest(match, strings);
    if (test.kind === 'bad-query') return test;
    const compiled = { negative: isNegative(match), test };
    if (match.label === NAME) ofName.push(compiled);
    else {
      ofLabel.push(compiled);
      labelOf.push(match.label);
    }
  }
  const columns = groupByLabel(labelOf, tables);
  const unlabelled = ofLabel.every((match) => holds(match, EMPTY_STRING));
  const nameTaken = Uint8Array.from(names.string, (string, name) =>
    takesName(ofName, string, families.name[names.family[name]!]!) ? 1 : 0,
  );

  const selected = new Bitset(series.length);
  const selectedFamilies = new Bitset(families.length);
  for (let row = 0; row < series.length; row++) {
    const name = series.name[row]!;
    if (nameTaken[name] === 0) continue;
    const start = series.labelStart[row]!;
    const end = series.labelStart[row + 1]!;
    columns.value.fill(EMPTY_STRING);
    for (let pair = start; pair < end; pair++) {
      const column = columns.ofLabel[labels.name[pair]!]!;
      if (column !== 0 && columns.value[column] === EMPTY_STRING) {
        columns.value[column] = labels.value[pair]!;
      }
    }
    if (!ofLabel.every((match, i) => holds(match, columns.value[columns.ofMatch[i]!]!))) continue;
    selected.add(row);
    selectedFamilies.add(names.family[name]!);
  }
  for (let row = 0; row < families.length && unlabelled; row++) {
    const string = families.name[row]!;
    if (families.series[row] === 0 && takesName(ofName, string, string)) selectedFamilies.add(row);
  }
  return { kind: 'selection', series: selected, families: selectedFamilies };
}

interface Columns {
  /** StringId of a label name → its column; 0 for labels that nothing asks about. */
  readonly ofLabel: Uint8Array;
  readonly ofMatch: readonly number[];
  /** The value that the series at hand has, by column. Column 0 stays empty. */
  readonly value: Uint32Array;
}

/** Gives each label that is asked about a column. `MOST_MATCHES` keeps them below 256. */
function groupByLabel(labels: readonly string[], { strings }: Tables): Columns {
  const ofLabel = new Uint8Array(strings.length);
  let last = 0;
  const ofMatch = labels.map((label) => {
    const id = strings.find(label);
    if (id === undefined) return 0; // no series carries it
    if (ofLabel[id] === 0) ofLabel[id] = ++last;
    return ofLabel[id]!;
  });
  return { ofLabel, ofMatch, value: new Uint32Array(last + 1) };
}

function holds({ negative, test }: CompiledMatch, value: number): boolean {
  return test.passes(value) !== negative;
}

function takesName(matches: readonly CompiledMatch[], sample: number, family: number): boolean {
  return matches.every(
    ({ negative, test }) => (test.passes(sample) || test.passes(family)) !== negative,
  );
}
