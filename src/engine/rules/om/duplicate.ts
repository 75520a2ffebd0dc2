import type { Rule } from '../rule.ts';
import { eofLine } from './structure/eof-line.ts';
import { sampleNames } from './structure/sample-names.ts';
import { PLACE_METRIC_RETURNS, TIME_REPEATED, orderOf } from './structure/order.ts';
import { writtenOrderOf } from './structure/written-order.ts';

/** Label order and empty labels make no other series. Repeats at several times: om/timestamp-order. */
export const duplicate: Rule = {
  id: 'om/duplicate',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily',
  examples: {
    breaks: [
      'a 1\na 2\n# EOF\n',
      'a{b="1",c="2"} 1\na{c="2",b="1"} 1\n# EOF\n',
      'a{b="1"} 1\na{b="1",c=""} 1\n# EOF\n',
      'a{b="1"} 1\na{b="2"} 1\na{b="1"} 1\n# EOF\n',
    ],
    keeps: [
      'a{b="1"} 1\na{b="2"} 1\n# EOF\n',
      'a 1\nb 1\n# EOF\n',
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const eof = eofLine(tables);
    const sampleName = sampleNames(tables);
    const { time, place } = orderOf(tables);
    const written = writtenOrderOf(tables);
    for (let row = 0; row < samples.length; row++) {
      if (samples.line[row]! > eof) break;
      if (time[row] !== TIME_REPEATED) continue;
      const nameRow = series.name[samples.series[row]!]!;
      const apart = place[row] === PLACE_METRIC_RETURNS;
      report(
        {
          line: samples.line[row]!,
          part: 'name',
          family: names.family[nameRow]!,
          sample: row,
          variant: apart ? 'apart' : 'adjacent',
          also: written.place[row] === PLACE_METRIC_RETURNS ? 'as-written' : undefined,
        },
        { name: sampleName(row) },
      );
    }
  },
};
