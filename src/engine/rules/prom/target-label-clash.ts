import { EMPTY_STRING } from '../../store/string-table.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** Every target has these two, whatever its scrape configuration adds. */
const TARGET_LABELS = ['instance', 'job'];

/** One finding for the whole dump: the label is everywhere, or in a federation with good reason. */
export const targetLabelClash: Rule = {
  id: 'prom/target-label-clash',
  level: 'info',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus configuration, scrape_config, honor_labels',
  examples: {
    keeps: ['a{host="x"} 1\n', 'a{instance=""} 1\n', 'a{b="instance"} 1\n'],
    breaks: ['a{instance="x",job="y"} 1\n', 'a{job="backup"} 1\n'],
  },

  check({ tables }, report) {
    const { strings, series, labels, samples } = tables;
    for (const label of TARGET_LABELS) {
      const part = { label };
      const string = strings.find(label);
      if (string === undefined) continue;
      for (let row = 0; row < series.length; row++)
        for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
          if (labels.name[pair] === string && labels.value[pair] !== EMPTY_STRING)
            report({ line: samples.line[series.firstSample[row]!]!, part }, part);
    }
  },
};
