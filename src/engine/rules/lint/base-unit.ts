import { NAMES_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';
import { unitOf } from './structure/units.ts';

export const baseUnit: LintCheck = {
  id: 'lint/base-unit',
  dialects: NAMES_DIALECTS,
  source: 'validations/generic_name_validations.go',
  examples: {
    keeps: ['x_seconds 1\n', 'x_bytes_kilobytes 1\n', 'x_thermometers 1\n', 'x_mebibytes 1\n'],
    breaks: ['x_milliseconds 1\n', 'x_minutes 1\n', 'x_kilobytes_total 1\n', 'x_bits 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const found = unitOf(family.name);
      if (found === undefined || found.unit === found.base) continue;
      const text = `use base unit "${found.base}" instead of "${found.unit}"`;
      tell(placeOf(family), text, { unit: found.unit, base: found.base });
    }
  },
};
