import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const colon: LintCheck = {
  id: 'lint/colon',
  dialects: TEXT_DIALECTS,
  source: 'validations/generic_name_validations.go',
  examples: {
    keeps: ['a_b 1\n', 'a{b="c:d"} 1\n'],
    breaks: ['a:b 1\n', ':a 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      if (family.name.includes(':')) tell(placeOf(family), "metric names should not contain ':'");
    }
  },
};
