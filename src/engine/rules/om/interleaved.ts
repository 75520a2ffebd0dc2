import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eofLine } from './structure/eof-line.ts';
import { PLACE_FAMILY_RETURNS, PLACE_IN_ORDER, TIME_REPEATED, orderOf } from './structure/order.ts';
import { writtenOrderOf } from './structure/written-order.ts';

/** A Metric that comes back with a series it had before is told as a duplicate instead. */
export const interleaved: Rule = {
  id: 'om/interleaved',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily (text format); Metric (text format)',
  examples: {
    breaks: [
      'a{x="1"} 1\nb 1\na{x="2"} 1\n# EOF\n',
      '# TYPE a gauge\n# TYPE b gauge\na 1\nb 1\n# EOF\n',
      '# TYPE s summary\ns_count{a="1"} 1\ns_count{a="2"} 1\ns_sum{a="1"} 1\ns_sum{a="2"} 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_max 1\nh_count 1\nh_sum 1\n# EOF\n',
    ],
    keeps: [
      'a{x="1"} 1\na{x="2"} 1\nb 1\n# EOF\n',
      '# TYPE s summary\ns_count{a="1"} 1\ns_sum{a="1"} 1\ns_count{a="2"} 1\ns_sum{a="2"} 1\n# EOF\n',
      '# TYPE h histogram\nh_count 1\nh_bucket{le="+Inf"} 1\nh_sum 1\n# EOF\n',
      '# TYPE i info\ni_info{a="1"} 1\ni_info{a="2"} 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const eof = eofLine(tables);
    const familyName = familyNames(tables);
    const { place, time } = orderOf(tables);
    const written = writtenOrderOf(tables);
    for (let row = 0; row < samples.length; row++) {
      if (samples.line[row]! > eof) break;
      if (place[row] === PLACE_IN_ORDER) continue;
      const family = names.family[series.name[samples.series[row]!]!]!;
      const ofFamily = place[row] === PLACE_FAMILY_RETURNS;
      if (!ofFamily && time[row] === TIME_REPEATED) continue;
      const form = ofFamily ? 'family' : 'metric';
      const name = familyName(family);
      const also = written.place[row] === PLACE_IN_ORDER ? undefined : 'as-written';
      const line = samples.line[row]!;
      report({ line, part: 'name', family, variant: form, also }, { form, name });
    }
  },
};
