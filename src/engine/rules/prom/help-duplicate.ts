import { META_HELP } from '../../store/tables.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** A HELP line without a text says nothing, so it neither counts nor repeats. */
export const helpDuplicate: Rule = {
  id: 'prom/help-duplicate',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus exposition formats, Comments, help text, and type information',
  examples: {
    keeps: ['# HELP a one\na 1\n', '# HELP a\n# HELP a two\na 1\n'],
    breaks: ['# HELP a one\n# HELP a two\na 1\n', '# HELP a one\n# HELP a one\na 1\n'],
  },

  check({ tables }, report) {
    const { strings, families, metadata } = tables;
    const seen = new Uint8Array(families.length);
    const nameOf = familyNames(tables);
    for (let row = 0; row < metadata.length; row++) {
      if (metadata.kind[row] !== META_HELP || strings.size(metadata.value[row]!) === 0) continue;
      const family = metadata.family[row]!;
      if (seen[family] === 1)
        report({ line: metadata.line[row]!, part: 'keyword', family }, { name: nameOf(family) });
      seen[family] = 1;
    }
  },
};
