import { TYPE_COUNTER } from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const counterTotal: LintCheck = {
  id: 'lint/counter-total',
  dialects: TEXT_DIALECTS,
  source: 'validations/counter_validations.go',
  examples: {
    keeps: ['# TYPE a_total counter\na_total 1\n', '# TYPE a gauge\na 1\n', '# TYPE a counter\n'],
    breaks: ['# TYPE a counter\na 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      if (family.type === TYPE_COUNTER && !family.name.endsWith('_total'))
        tell(placeOf(family), 'counter metrics should have "_total" suffix');
    }
  },
};
