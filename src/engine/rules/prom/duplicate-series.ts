import { familyNames } from '../family-names.ts';
import { eachRepeat, REPEAT_NO_TIME, REPEAT_SAME_SAMPLE, REPEAT_SAME_TIME } from '../repeats.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** Samples of one series at different times are prom/multiple-timestamps. */
export const duplicateSeries: Rule = {
  id: 'prom/duplicate-series',
  level: 'error',
  kind: 'fact',
  dialects: [...TEXT_DIALECTS, 'prometheus-protobuf'],
  clause: 'Prometheus exposition formats, Grouping and sorting',
  examples: {
    keeps: ['a{b="c"} 1\na{b="d"} 1\n', 'a 1 1700000000000\na 2 1700000001000\n', 'a 1\nb 1\n'],
    breaks: [
      'a{b="c"} 1\na{b="c"} 1\n',
      'a{b="1",c="2"} 1\na{c="2",b="1"} 2\n',
      'a 1\na{b=""} 2\n',
      'a 1 1700000000000\na 2 1700000000000\n',
    ],
  },

  check({ tables, at }, report) {
    const { names, series, samples } = tables;
    const nameOf = familyNames(tables);
    eachRepeat(tables, at, (sample, kind) => {
      const variant = VARIANTS[kind];
      if (variant === undefined) return;
      const family = names.family[series.name[samples.series[sample]!]!]!;
      report(
        { line: samples.line[sample]!, part: 'line', family, sample, variant },
        { name: nameOf(family), kind: variant },
      );
    });
  },
};

const VARIANTS: Readonly<Record<number, string>> = {
  [REPEAT_NO_TIME]: 'no-timestamp',
  [REPEAT_SAME_TIME]: 'same-timestamp',
  [REPEAT_SAME_SAMPLE]: 'same-sample', // stored once, and nothing is missing
};
