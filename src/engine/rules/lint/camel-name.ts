import { NAMES_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const camelName: LintCheck = {
  id: 'lint/camel-name',
  dialects: NAMES_DIALECTS,
  source: 'validations/generic_name_validations.go',
  examples: {
    keeps: ['request_duration 1\n', 'HTTP_requests 1\n'],
    breaks: ['requestDuration 1\n', 'aB 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      if (/[a-z][A-Z]/.test(family.name))
        tell(placeOf(family), "metric names should be written in 'snake_case' not 'camelCase'");
    }
  },
};
