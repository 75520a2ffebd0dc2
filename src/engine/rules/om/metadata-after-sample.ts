import { METRIC_TYPES, TYPE_NONE } from '../../../model/metric-type.ts';
import { NO_LINE } from '../../../model/ids.ts';
import { META_EOF, META_TYPE, type Tables } from '../../store/tables.ts';
import type { Params } from '../../../model/finding.ts';
import type { Rule } from '../rule.ts';
import { eofLine } from './structure/eof-line.ts';

/**
 * Two forms: `late`, when the family was not described before its samples, and `again`, when a
 * second description follows them. The second is what a family does that two metrics share:
 * client_golang writes `x` (gauge) and `x_total` (counter) as two descriptions of `x`.
 */
export const metadataAfterSample: Rule = {
  id: 'om/metadata-after-sample',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, ABNF, metricfamily',
  examples: {
    breaks: [
      'a 1\n# TYPE a gauge\n# EOF\n',
      '# TYPE a gauge\na 1\n# HELP a text\n# EOF\n',
      '# TYPE a gauge\na 1\n# TYPE a counter\na_total 1\n# EOF\n',
      'a_total 1\n# TYPE a counter\n# EOF\n',
    ],
    keeps: [
      '# TYPE a gauge\n# HELP a text\na 1\n# EOF\n',
      'a 1\n# TYPE b gauge\nb 1\n# EOF\n',
      '# TYPE a gauge\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, metadata } = tables;
    const eof = eofLine(tables);
    const firstType = new Uint8Array(families.length);
    const params: Params[] = [];
    for (let row = 0; row < metadata.length; row++) {
      if (metadata.kind[row] === META_EOF) continue;
      const family = metadata.family[row]!;
      const line = metadata.line[row]!;
      if (metadata.kind[row] === META_TYPE && families.typeLine[family] === line)
        firstType[family] = metadata.value[row]!;
      const firstSample = families.firstSampleLine[family]!;
      if (firstSample === NO_LINE || firstSample > line || line > eof) continue;
      const own = (params[family] ??= describe(tables, family, firstType[family]!));
      report({ line, part: 'keyword', family }, own);
    }
  },
};

function describe({ strings, families }: Tables, family: number, firstType: number): Params {
  const name = strings.text(families.name[family]!);
  const lastType = families.type[family]!;
  if (families.firstLine[family] === families.firstSampleLine[family])
    return { name, form: 'late' };
  if (firstType === TYPE_NONE || firstType === lastType) return { name, form: 'again' };
  return { name, form: 'retyped', was: METRIC_TYPES[firstType]!, becomes: METRIC_TYPES[lastType]! };
}
