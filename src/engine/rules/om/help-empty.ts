import { NONE, NO_LINE } from '../../../model/ids.ts';
import type { Rule } from '../rule.ts';

/** One finding for the dump: families that are described, but without a help text. */
export const helpEmpty: Rule = {
  id: 'om/help-empty',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily Help: SHOULD',
  examples: {
    breaks: ['# HELP a \na 1\n# EOF\n', '# TYPE a gauge\na 1\n# EOF\n'],
    keeps: ['# TYPE a gauge\n# HELP a Text.\na 1\n# EOF\n', 'a 1\n# EOF\n'],
  },

  check({ tables: { strings, families } }, report) {
    for (let family = 0; family < families.length; family++) {
      const { typeLine, helpLine, unitLine } = families;
      const described =
        typeLine[family] !== NO_LINE ||
        helpLine[family] !== NO_LINE ||
        unitLine[family] !== NO_LINE;
      const help = families.help[family]!;
      if (!described || (help !== NONE && strings.size(help) > 0)) continue;
      const line = helpLine[family] === NO_LINE ? families.firstLine[family]! : helpLine[family]!;
      report({ line, part: 'name' });
    }
  },
};
