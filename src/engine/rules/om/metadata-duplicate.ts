import { NO_LINE } from '../../../model/ids.ts';
import { META_EOF } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eofLine } from './structure/eof-line.ts';
import { KEYWORDS } from './structure/keywords.ts';

/** A repeat that comes after samples of the family is the say of om/metadata-after-sample. */
export const metadataDuplicate: Rule = {
  id: 'om/metadata-duplicate',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily metadata (text format)',
  examples: {
    breaks: [
      '# TYPE a gauge\n# TYPE a gauge\na 1\n# EOF\n',
      '# HELP a one\n# HELP a two\na 1\n# EOF\n',
      '# UNIT a_s s\n# UNIT a_s s\n# EOF\n',
    ],
    keeps: [
      '# TYPE a gauge\n# HELP a text\na 1\n# EOF\n',
      '# TYPE a gauge\n# TYPE b gauge\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, metadata } = tables;
    const eof = eofLine(tables);
    const familyName = familyNames(tables);
    const seen = new Uint8Array(families.length);
    for (let row = 0; row < metadata.length; row++) {
      const kind = metadata.kind[row]!;
      if (kind === META_EOF) continue;
      const family = metadata.family[row]!;
      const line = metadata.line[row]!;
      const bit = 1 << kind;
      const repeated = (seen[family]! & bit) !== 0;
      seen[family]! |= bit;
      const firstSample = families.firstSampleLine[family]!;
      if (!repeated || line > eof || (firstSample !== NO_LINE && firstSample < line)) continue;
      const name = familyName(family);
      report({ line, part: 'keyword', family }, { name, keyword: KEYWORDS[kind]! });
    }
  },
};
