import { TYPE_HISTOGRAM, TYPE_SUMMARY, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const sumSuffix: LintCheck = {
  id: 'lint/sum-suffix',
  dialects: TEXT_DIALECTS,
  source: 'validations/histogram_validations.go',
  examples: {
    keeps: ['# TYPE a summary\na_sum 1\n', 'a_sum 1\n', '# TYPE a_sums gauge\na_sums 1\n'],
    breaks: ['# TYPE a_sum gauge\na_sum 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const type = family.type;
      if (type === TYPE_HISTOGRAM || type === TYPE_SUMMARY || type === TYPE_UNTYPED) continue;
      if (family.name.endsWith('_sum'))
        tell(
          placeOf(family),
          'non-histogram and non-summary metrics should not have "_sum" suffix',
        );
    }
  },
};
