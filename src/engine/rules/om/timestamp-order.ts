import type { Rule } from '../rule.ts';
import { eofLine } from './structure/eof-line.ts';
import { sampleNames } from './structure/sample-names.ts';
import {
  TIME_BACKWARDS,
  TIME_BACKWARDS_ACROSS,
  TIME_BEHIND_NONE,
  TIME_EQUAL,
  TIME_MIXED,
  orderOf,
} from './structure/order.ts';
import { writtenOrderOf } from './structure/written-order.ts';

const FORMS: Readonly<Record<number, string>> = {
  [TIME_EQUAL]: 'equal',
  [TIME_BACKWARDS]: 'backwards',
  [TIME_BACKWARDS_ACROSS]: 'backwards-across',
  [TIME_MIXED]: 'mixed',
  [TIME_BEHIND_NONE]: 'behind-none',
};

/**
 * `equal`: the specification lets a reader keep the first of several samples whose times fall
 * together, so its own suite takes them; a server stores only one.
 */
export const timestampOrder: Rule = {
  id: 'om/timestamp-order',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Metric; Metric (text format)',
  examples: {
    breaks: [
      'a 1 200\na 2 100\n# EOF\n',
      'a 1\na 2 100\n# EOF\n',
      'a 1 100\na 2\n# EOF\n',
      'a 1 100\na 2 100\n# EOF\n',
      '# TYPE s summary\ns_count 1 200\ns_sum 1 100\n# EOF\n',
    ],
    keeps: [
      'a 1 100\na 2 200\n# EOF\n',
      'a{b="1"} 1 200\na{b="2"} 1 100\n# EOF\n',
      'a{b="1"} 1\na{b="2"} 1 100\n# EOF\n',
      'a 1\na 2\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { names, series, samples } = tables;
    const eof = eofLine(tables);
    const sampleName = sampleNames(tables);
    const { time } = orderOf(tables);
    const written = writtenOrderOf(tables);
    for (let row = 0; row < samples.length; row++) {
      if (samples.line[row]! > eof) break;
      const form = time[row] === 0 ? undefined : FORMS[time[row]!];
      if (form === undefined) continue;
      const nameRow = series.name[samples.series[row]!]!;
      const family = names.family[nameRow]!;
      const name = sampleName(row);
      const writtenForm = FORMS[written.time[row]!] ?? 'equal';
      const also = writtenForm === 'equal' ? undefined : 'as-written';
      const part = Number.isNaN(samples.timestamp[row]!) ? 'name' : 'timestamp';
      report(
        { line: samples.line[row]!, part, family, sample: row, variant: form, also },
        { form, name },
      );
    }
  },
};
