import { METRIC_TYPES, TYPE_GAUGEHISTOGRAM, TYPE_UNTYPED } from '../../../model/metric-type.ts';
import { NAMES_DIALECTS } from '../text-dialects.ts';
import { placeOf, type LintCheck } from './structure/lint-check.ts';
import { hasWord } from './structure/units.ts';

/** A family's own type only: `a_gauge` may be a counter. */
export const typeInName: LintCheck = {
  id: 'lint/type-in-name',
  dialects: NAMES_DIALECTS,
  source: 'validations/generic_name_validations.go',
  examples: {
    keeps: [
      '# TYPE a_gauge counter\na_gauge 1\n',
      'a_gauge 1\n',
      '# TYPE gauge_a gauge\ngauge_a 1\n',
    ],
    breaks: ['# TYPE a_gauge gauge\na_gauge 1\n', '# TYPE a_Gauge_b gauge\na_Gauge_b 1\n'],
  },

  problems(dump, tell) {
    for (const family of dump.families) {
      const code = family.type;
      if (code === TYPE_UNTYPED) continue;
      const type = code === TYPE_GAUGEHISTOGRAM ? 'gauge_histogram' : METRIC_TYPES[code]!;
      if (hasWord(family.name.toLowerCase(), type))
        tell(placeOf(family), `metric name should not include type '${type}'`, { type });
    }
  },
};
