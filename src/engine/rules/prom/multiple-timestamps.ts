import { familyNames } from '../family-names.ts';
import { eachRepeat, REPEAT_EARLIER, REPEAT_LATER } from '../repeats.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const multipleTimestamps: Rule = {
  id: 'prom/multiple-timestamps',
  level: 'warning',
  kind: 'fact',
  dialects: [...TEXT_DIALECTS, 'prometheus-protobuf'],
  clause: 'Prometheus exposition formats, Grouping and sorting',
  examples: {
    keeps: ['a 1 1700000000000\nb 1 1700000001000\n', 'a 1 1700000000000\na 2 1700000000000\n'],
    breaks: ['a 1 1700000000000\na 2 1700000001000\n', 'a 1 1700000001000\na 2 1700000000000\n'],
  },

  check({ tables, at }, report) {
    const { names, series, samples } = tables;
    const nameOf = familyNames(tables);
    eachRepeat(tables, at, (sample, kind) => {
      if (kind !== REPEAT_EARLIER && kind !== REPEAT_LATER) return;
      const order = kind === REPEAT_EARLIER ? 'descending' : 'ascending';
      const family = names.family[series.name[samples.series[sample]!]!]!;
      report(
        { line: samples.line[sample]!, part: 'timestamp', family, sample, variant: order },
        { name: nameOf(family), order },
      );
    });
  },
};
