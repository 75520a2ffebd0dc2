import { TYPE_HISTOGRAM, TYPE_SUMMARY, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const countSuffix: LintCheck = {
  id: 'lint/count-suffix',
  dialects: TEXT_DIALECTS,
  source: 'validations/histogram_validations.go',
  examples: {
    keeps: ['# TYPE a summary\na_count 1\n', 'a_count 1\n', '# TYPE a_counts gauge\na_counts 1\n'],
    breaks: ['# TYPE a_count gauge\na_count 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const type = family.type;
      if (type === TYPE_HISTOGRAM || type === TYPE_SUMMARY || type === TYPE_UNTYPED) continue;
      if (family.name.endsWith('_count'))
        tell(
          placeOf(family),
          'non-histogram and non-summary metrics should not have "_count" suffix',
        );
    }
  },
};
