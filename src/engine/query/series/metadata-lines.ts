import type { FamilyDetail } from '../../../protocol/family-page.ts';
import { META_HELP, META_TYPE, META_UNIT, type Tables } from '../../store/tables.ts';

const KINDS = { [META_TYPE]: 'type', [META_HELP]: 'help', [META_UNIT]: 'unit' } as const;

/** Most lines of a kind that are told: more are a finding, not a list to read. */
const MOST_LINES = 100;

/** Lines of TYPE, HELP and UNIT of `family`, in file order. */
export function metadataLines(
  { metadata }: Tables,
  family: number,
  givenLine: (bodyLine: number) => number,
): FamilyDetail['metadata'] {
  const lines: FamilyDetail['metadata'][number][] = [];
  for (let row = 0; row < metadata.length && lines.length < MOST_LINES; row++) {
    const kind = KINDS[metadata.kind[row]! as keyof typeof KINDS];
    if (metadata.family[row] === family) lines.push({ kind, line: givenLine(metadata.line[row]!) });
  }
  return lines;
}

/** Sample names of `family`, whose series are `rows`, in file order. */
export function namesOf(
  { names, series, strings }: Tables,
  family: number,
  rows: Uint32Array,
): FamilyDetail['names'] {
  const counts = new Uint32Array(names.length);
  for (const row of rows) counts[series.name[row]!]!++;
  return Array.from(names.string, (string, name) => ({ string, name }))
    .filter(({ name }) => names.family[name] === family)
    .map(({ string, name }) => ({ name: strings.text(string), series: counts[name]! }));
}
