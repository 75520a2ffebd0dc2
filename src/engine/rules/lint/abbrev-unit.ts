import { NAMES_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';
import { ABBREVIATIONS, hasWord } from './structure/units.ts';

/** Told once for each abbreviation in the name. */
export const abbrevUnit: LintCheck = {
  id: 'lint/abbrev-unit',
  dialects: NAMES_DIALECTS,
  source: 'validations/generic_name_validations.go',
  examples: {
    keeps: ['x_seconds 1\n', 'ms_x 1\n', 'x_msec 1\n'],
    breaks: ['x_ms 1\n', 'x_sec_total 1\n', 'x_MB 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const name = family.name.toLowerCase();
      for (const unit of ABBREVIATIONS)
        if (hasWord(name, unit))
          tell(placeOf(family), 'metric names should not contain abbreviated units', { unit });
    }
  },
};
