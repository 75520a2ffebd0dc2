import { NONE } from '../../../model/ids.ts';
import { countCodePoints } from '../../bytes/utf8.ts';
import type { Rule } from '../rule.ts';

/** The standard says "short enough to be used as a tooltip" and gives no number: this is ours. */
const LONGEST_TOOLTIP = 500;

export const helpLong: Rule = {
  id: 'om/help-long',
  level: 'info',
  kind: 'judgement',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily Help: SHOULD',
  examples: {
    breaks: [`# HELP a ${'word '.repeat(120)}\na 1\n# EOF\n`],
    keeps: ['# HELP a A sentence that says what is counted here.\na 1\n# EOF\n'],
  },

  check({ tables: { strings, families } }, report) {
    for (let family = 0; family < families.length; family++) {
      const help = families.help[family]!;
      if (help === NONE || strings.size(help) <= LONGEST_TOOLTIP) continue;
      const bytes = strings.bytes(help);
      const length = countCodePoints(bytes, 0, bytes.length);
      if (length <= LONGEST_TOOLTIP) continue;
      const name = strings.text(families.name[family]!);
      report({ line: families.helpLine[family]!, part: 'word', family }, { name, length });
    }
  },
};
