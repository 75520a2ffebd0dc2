// The type that all samples of a family can be held against.
//
// Samples before their TYPE line, a second TYPE line with another word or a word that no format
// knows leave open what the samples are. Rules about values and suffixes are silent there: the
// metadata rules have told the fault already.

import { TYPE_INVALID, TYPE_NONE } from '../../../../model/metric-type.ts';
import { NO_LINE } from '../../../../model/ids.ts';
import { META_TYPE, type Tables } from '../../../store/tables.ts';

/** Stands beside the METRIC_TYPES codes for a family whose type is in doubt. */
export const TYPE_UNSETTLED = 255;

const known = new WeakMap<Tables, Uint8Array>();

/** By FamilyRow: its METRIC_TYPES code (TYPE_NONE without a TYPE line), or TYPE_UNSETTLED. */
export function settledTypes(tables: Tables): Uint8Array {
  let types = known.get(tables);
  if (types === undefined) known.set(tables, (types = settle(tables)));
  return types;
}

function settle({ families, metadata }: Tables): Uint8Array {
  const types = families.type.slice();
  for (let row = 0; row < metadata.length; row++) {
    if (metadata.kind[row] !== META_TYPE) continue;
    const family = metadata.family[row]!;
    const firstSample = families.firstSampleLine[family]!;
    const late = firstSample !== NO_LINE && metadata.line[row]! > firstSample;
    const other = metadata.value[row] !== families.type[family];
    if (other || (late && metadata.line[row] === families.typeLine[family]))
      types[family] = TYPE_UNSETTLED;
  }
  for (let family = 0; family < types.length; family++)
    if (families.typeLine[family] !== NO_LINE && types[family] === TYPE_INVALID)
      types[family] = TYPE_UNSETTLED;
    else if (families.typeLine[family] === NO_LINE) types[family] = TYPE_NONE;
  return types;
}
