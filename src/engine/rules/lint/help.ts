import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

/** In OpenMetrics, om/help-empty. */
export const help: LintCheck = {
  id: 'lint/help',
  dialects: TEXT_DIALECTS,
  source: 'validations/help_validations.go',
  examples: {
    keeps: ['# HELP a text\na 1\n', 'a 1\n# HELP a text\n', '# TYPE a gauge\n'],
    breaks: ['a 1\n', '# HELP a\na 1\n', '# HELP b text\na 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      if (!family.hasHelp) tell(placeOf(family), 'no help text');
    }
  },
};
