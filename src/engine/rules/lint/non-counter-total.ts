import { TYPE_COUNTER, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const nonCounterTotal: LintCheck = {
  id: 'lint/non-counter-total',
  dialects: TEXT_DIALECTS,
  source: 'validations/counter_validations.go',
  examples: {
    keeps: [
      '# TYPE a_total counter\na_total 1\n',
      'a_total 1\n',
      '# TYPE a_totals gauge\na_totals 1\n',
    ],
    breaks: ['# TYPE a_total gauge\na_total 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const type = family.type;
      if (type === TYPE_COUNTER || type === TYPE_UNTYPED) continue;
      if (family.name.endsWith('_total'))
        tell(placeOf(family), 'non-counter metrics should not have "_total" suffix');
    }
  },
};
