// Families that may be incomplete because of us or of a cut: a sample line of theirs could not be
// read, or the dump broke off in them. Rules about missing samples are silent for them.

import { NONE } from '../../../../model/ids.ts';
import { ROLE_SUFFIXES } from '../../../../model/metric-type.ts';
import { FAULTS, type Fault } from '../../../formats/faults.ts';
import type { Tables } from '../../../store/tables.ts';

/** Faults of metadata lines name a metric too, and have no sample; they lose none. */
const IN_METADATA = /^(type|help|unit|meta|carriage-return-help|comment)/;

const known = new WeakMap<Tables, ReadonlySet<number>>();

/** FamilyRows. */
export function unreadFamilies(tables: Tables): ReadonlySet<number> {
  let families = known.get(tables);
  if (families === undefined) known.set(tables, (families = collect(tables)));
  return families;
}

function collect(tables: Tables): Set<number> {
  const { strings, families, names: nameTable, series, samples, faults } = tables;
  const unread = new Set<number>();
  const names = new Set<number>();
  for (let row = 0; row < faults.length; row++) {
    const fault: Fault = FAULTS[faults.code[row]!]!;
    if (fault === 'missing-eof' && samples.length > 0)
      unread.add(nameTable.family[series.name[samples.series[samples.length - 1]!]!]!);
    if (faults.sample[row] === NONE && faults.name[row] !== NONE && !IN_METADATA.test(fault))
      names.add(faults.name[row]!);
  }
  if (names.size === 0) return unread;
  const rowOf = new Map<number, number>();
  for (let family = 0; family < families.length; family++)
    rowOf.set(families.name[family]!, family);
  for (const name of names) {
    const text = strings.text(name);
    for (const suffix of ROLE_SUFFIXES) {
      if (!text.endsWith(suffix)) continue;
      const stem = strings.find(text.slice(0, text.length - suffix.length));
      const family = stem === undefined ? undefined : rowOf.get(stem);
      if (family !== undefined) unread.add(family);
    }
  }
  return unread;
}
