import type { Role } from '../../../../model/metric-type.ts';
import type { Tables } from '../../../store/tables.ts';
import { settledTypes } from './settled-types.ts';

/**
 * By NameRow: 1 for the sample names that have this role in a family that is certainly of this
 * type. Undefined when there is none, so that a rule need not look at the samples.
 */
export function namesOfRole(tables: Tables, type: number, role: Role): Uint8Array | undefined {
  const { names } = tables;
  const types = settledTypes(tables);
  let wanted: Uint8Array | undefined;
  for (let row = 0; row < names.length; row++)
    if (names.role[row] === role && types[names.family[row]!] === type)
      (wanted ??= new Uint8Array(names.length))[row] = 1;
  return wanted;
}
