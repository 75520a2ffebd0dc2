import { NO_LINE } from '../../../model/ids.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

export const helpAfterSample: Rule = {
  id: 'prom/help-after-sample',
  level: 'info',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Grouping and sorting',
  examples: {
    keeps: ['# HELP a one\na 1\n', 'a 1\n# HELP b one\nb 1\n'],
    breaks: ['a 1\n# HELP a one\n'],
  },

  check({ tables }, report) {
    const { families } = tables;
    const nameOf = familyNames(tables);
    for (let family = 0; family < families.length; family++) {
      const line = families.helpLine[family]!;
      const sampleLine = families.firstSampleLine[family]!;
      if (line !== NO_LINE && sampleLine !== NO_LINE && sampleLine < line)
        report({ line, part: 'keyword', family }, { name: nameOf(family) });
    }
  },
};
