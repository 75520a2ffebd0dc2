import { TYPE_NONE, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { META_HELP, META_TYPE, type Tables } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

// What is known of a family: 0 for no line so far.
const IN_RUN = 1;
const LEFT = 2; // and other groups stood since

/**
 * Samples and metadata together. The parts of a histogram that nobody declared
 * (`h_bucket`, `h_sum`, `h_count` without TYPE) are one group, as they are written by one hand.
 */
export const grouping: Rule = {
  id: 'prom/grouping',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Grouping and sorting',
  examples: {
    keeps: [
      'a{x="1"} 1\na{x="2"} 1\nb 1\n',
      'h_sum{x="1"} 1\nh_count{x="1"} 1\nh_sum{x="2"} 1\nh_count{x="2"} 1\n',
      'h_count 1\nh_created 1\nh_sum 1\n',
    ],
    breaks: [
      'a{x="1"} 1\nb 1\na{x="2"} 1\n',
      '# TYPE a gauge\n# TYPE b gauge\na 1\nb 1\n',
      '# TYPE a gauge\na{x="1"} 1\n# TYPE b gauge\nb 1\na{x="2"} 1\n',
    ],
  },

  check({ tables }, report) {
    const { families, names, series, samples, metadata } = tables;
    const group = groupsOfFamilies(tables);
    const state = new Uint8Array(families.length);
    const nameOf = familyNames(tables);
    let current = -1;
    let run: number[] = []; // families since the group last changed
    const see = (family: number, line: number, isSample: boolean) => {
      if (group[family] !== current) {
        for (const left of run) state[left] = LEFT;
        run = [];
        current = group[family]!;
      }
      if (state[family] === IN_RUN) return;
      if (state[family] === LEFT)
        report({ line, part: isSample ? 'name' : 'line', family }, { name: nameOf(family) });
      state[family] = IN_RUN;
      run.push(family);
    };
    let meta = 0;
    for (let row = 0; row < samples.length; row++) {
      const line = samples.line[row]!;
      meta = seeMetadata(metadata, meta, line, see);
      see(names.family[series.name[samples.series[row]!]!]!, line, true);
    }
    seeMetadata(metadata, meta, Infinity, see);
  },
};

/** Walks metadata rows from `row` on that stand before `line`; returns the next row. */
function seeMetadata(
  metadata: Tables['metadata'],
  row: number,
  line: number,
  see: (family: number, line: number, isSample: boolean) => void,
): number {
  let at = row;
  for (; at < metadata.length && metadata.line[at]! < line; at++)
    if (metadata.kind[at] === META_TYPE || metadata.kind[at] === META_HELP)
      see(metadata.family[at]!, metadata.line[at]!, false);
  return at;
}

/** By FamilyRow: the family whose group it belongs to. */
function groupsOfFamilies({ strings, families }: Tables): Uint32Array {
  const group = new Uint32Array(families.length);
  const ofStem = new Map<string, number>();
  for (let family = 0; family < families.length; family++) {
    group[family] = family;
    const type = families.type[family]!;
    if (type !== TYPE_NONE && type !== TYPE_UNTYPED) continue;
    const stem = strings.text(families.name[family]!).replace(/_(?:bucket|sum|count)$/, '');
    const first = ofStem.get(stem);
    if (first === undefined) ofStem.set(stem, family);
    else group[family] = first;
  }
  return group;
}
