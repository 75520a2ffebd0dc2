import { NO_LINE } from '../../../model/ids.ts';
import { ROLE_VALUE, TYPE_INVALID } from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** The first TYPE line of a family; the others are repeats and told as such. */
export const typeAfterSample: Rule = {
  id: 'prom/type-after-sample',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# TYPE a counter\na 1\n', 'a 1\n# TYPE b counter\nb 1\n'],
    breaks: ['a 1\n# TYPE a counter\n', 'h_count 1\n# TYPE h histogram\nh_sum 1\n'],
  },

  check({ tables }, report) {
    const { families } = tables;
    const ownLine = linesOfOwnNames(tables);
    const nameOf = familyNames(tables);
    for (let family = 0; family < families.length; family++) {
      const line = families.typeLine[family]!;
      const sampleLine = families.firstSampleLine[family]!;
      if (families.type[family] === TYPE_INVALID) continue;
      if (line === NO_LINE || sampleLine === NO_LINE || sampleLine > line) continue;
      // expfmt folds h_count into h only from the TYPE line on, so only a sample of the
      // family's own name makes it see the TYPE line as late.
      const own = ownLine[family]! !== NO_LINE && ownLine[family]! < line;
      report(
        { line, part: 'keyword', family, variant: own ? 'own-name' : 'suffix' },
        { name: nameOf(family) },
      );
    }
  },
};

/** By FamilyRow: the first line with a sample of that very name. */
function linesOfOwnNames({ families, names }: Tables): Uint32Array {
  const lines = new Uint32Array(families.length).fill(NO_LINE);
  for (let name = 0; name < names.length; name++)
    if (names.role[name] === ROLE_VALUE) lines[names.family[name]!] = names.firstLine[name]!;
  return lines;
}
