import {
  METRIC_TYPES,
  ROLE_BUCKET,
  ROLE_TOTAL,
  TYPE_COUNTER,
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
} from '../../../model/metric-type.ts';
import type { Rule } from '../rule.ts';
import { sampleNames } from './structure/sample-names.ts';
import { TYPE_UNSETTLED, settledTypes } from './structure/settled-types.ts';

/**
 * Prometheus before 2.43 looks at the name alone: it must end in `_total` or `_bucket`. The
 * specification also asks for the type.
 */
export const exemplarPlace: Rule = {
  id: 'om/exemplar-place',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Counter; Histogram; GaugeHistogram; Exemplars',
  examples: {
    breaks: [
      '# TYPE a gauge\na 1 # {x="y"} 1\n# EOF\n',
      '# TYPE a counter\na_total 1\na_created 1 # {x="y"} 1\n# EOF\n',
      '# TYPE a_bucket gauge\na_bucket 1 # {x="y"} 0.5\n# EOF\n',
      'a_total 1 # {x="y"} 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE a counter\na_total 1 # {x="y"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1 # {x="y"} 1\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1 # {x="y"} 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, names, series, samples, exemplars } = tables;
    const sampleName = sampleNames(tables);
    if (exemplars.length === 0) return;
    const types = settledTypes(tables);
    for (let row = 0; row < exemplars.length; row++) {
      const sample = exemplars.sample[row]!;
      const nameRow = series.name[samples.series[sample]!]!;
      const family = names.family[nameRow]!;
      const type = types[family]!;
      if (mayHaveExemplar(type, names.role[nameRow]!)) continue;
      const name = sampleName(sample);
      const suffixed = name.endsWith('_total') || name.endsWith('_bucket');
      // What the sample is cannot be told, or om/counter-suffix tells it.
      if (suffixed && (type === TYPE_UNSETTLED || type === TYPE_COUNTER)) continue;
      report(
        {
          line: samples.line[sample]!,
          part: 'exemplar',
          family,
          variant: suffixed ? 'type' : 'name',
        },
        { name, type: METRIC_TYPES[families.type[family]!]! },
      );
    }
  },
};

function mayHaveExemplar(type: number, role: number): boolean {
  if (type === TYPE_COUNTER) return role === ROLE_TOTAL;
  return (type === TYPE_HISTOGRAM || type === TYPE_GAUGEHISTOGRAM) && role === ROLE_BUCKET;
}
