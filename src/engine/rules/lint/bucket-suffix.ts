import { TYPE_HISTOGRAM, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';

export const bucketSuffix: LintCheck = {
  id: 'lint/bucket-suffix',
  dialects: TEXT_DIALECTS,
  source: 'validations/histogram_validations.go',
  examples: {
    keeps: ['# TYPE a histogram\na_bucket{le="+Inf"} 1\n', 'a_bucket 1\n'],
    breaks: ['# TYPE a_bucket gauge\na_bucket 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const type = family.type;
      if (type === TYPE_HISTOGRAM || type === TYPE_UNTYPED) continue;
      if (family.name.endsWith('_bucket'))
        tell(placeOf(family), 'non-histogram metrics should not have "_bucket" suffix');
    }
  },
};
