import { NONE, NO_LINE } from '../../../model/ids.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { eofLine } from './structure/eof-line.ts';

/** Metadata of a family goes on after a line of another. Samples between are another rule's. */
export const metadataInterleaved: Rule = {
  id: 'om/metadata-interleaved',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, MetricFamily (text format)',
  examples: {
    breaks: [
      '# TYPE a gauge\n# TYPE b gauge\n# HELP a x\na 1\nb 1\n# EOF\n',
      '# TYPE a gauge\nb 1\n# HELP a x\n# EOF\n',
    ],
    keeps: [
      '# TYPE a gauge\n# HELP a x\na 1\n# TYPE b gauge\nb 1\n# EOF\n',
      '# HELP a x\n# TYPE b gauge\nb 1\n# EOF\n',
    ],
  },

  check({ tables }, report) {
    const { families, names, series, samples, metadata } = tables;
    const familyName = familyNames(tables);
    const eof = eofLine(tables);
    const seen = new Uint8Array(families.length);
    let before: number = NONE; // family of the line before
    let sample = 0;
    for (let row = 0; row < metadata.length; row++) {
      const line = metadata.line[row]!;
      if (line > eof) break;
      while (sample < samples.length && samples.line[sample]! < line) sample++;
      if (sample > 0 && (row === 0 || samples.line[sample - 1]! > metadata.line[row - 1]!))
        before = names.family[series.name[samples.series[sample - 1]!]!]!;
      const family = metadata.family[row]!;
      if (family === NONE) continue;
      const firstSample = families.firstSampleLine[family]!;
      const noSampleYet = firstSample === NO_LINE || firstSample > line;
      if (seen[family] !== 0 && before !== family && noSampleYet) {
        const name = familyName(family);
        report({ line, part: 'keyword', family }, { name });
      }
      seen[family] = 1;
      before = family;
    }
  },
};
