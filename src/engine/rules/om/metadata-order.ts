import { NO_LINE } from '../../../model/ids.ts';
import type { FamilyTable } from '../../store/tables.ts';
import type { Rule } from '../rule.ts';

/** One finding for the dump: nearly every library writes HELP first. Counts families. */
export const metadataOrder: Rule = {
  id: 'om/metadata-order',
  level: 'info',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily metadata (text format): SHOULD',
  examples: {
    breaks: [
      '# HELP a x\n# TYPE a gauge\na 1\n# EOF\n',
      '# TYPE a_s gauge\n# HELP a_s x\n# UNIT a_s s\na_s 1\n# EOF\n',
    ],
    keeps: [
      '# TYPE a_s gauge\n# UNIT a_s s\n# HELP a_s x\na_s 1\n# EOF\n',
      '# TYPE a gauge\n# HELP a x\na 1\n# EOF\n',
      '# HELP a x\na 1\n# EOF\n',
    ],
  },

  check({ tables: { families } }, report) {
    for (let family = 0; family < families.length; family++)
      if (!inOrder(families, family))
        report({ line: families.firstLine[family]!, part: 'keyword' });
  },
};

function inOrder({ typeLine, unitLine, helpLine }: FamilyTable, family: number): boolean {
  let last = NO_LINE;
  for (const line of [typeLine[family]!, unitLine[family]!, helpLine[family]!]) {
    if (line === NO_LINE) continue;
    if (line < last) return false;
    last = line;
  }
  return true;
}
