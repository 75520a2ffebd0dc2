import { UNDERSCORE } from '../../bytes/ascii.ts';
import type { StringTable } from '../../store/string-table.ts';
import { familyNames } from '../family-names.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

/** `__name__` has a rule of its own: it costs the scrape. */
export const labelReserved: Rule = {
  id: 'prom/label-reserved',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus data model, Metric names and labels',
  examples: {
    keeps: ['a{_foo="x"} 1\n', 'a{foo__="x"} 1\n', 'a{__name__="x"} 1\n'],
    breaks: ['a{__foo="x"} 1\n', 'a{b="c",__meta_x="y"} 1\n'],
  },

  check({ tables }, report) {
    const { strings, names, series, labels, samples } = tables;
    const reserved = new ReservedLabels(strings);
    const nameOf = familyNames(tables);
    for (let row = 0; row < series.length; row++)
      for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
        if (!reserved.has(labels.name[pair]!)) continue;
        const label = strings.text(labels.name[pair]!);
        const family = names.family[series.name[row]!]!;
        const line = samples.line[series.firstSample[row]!]!;
        report({ line, part: { label }, family }, { name: nameOf(family), label });
      }
  },
};

/** Answers by StringId, having looked at each string once. */
class ReservedLabels {
  #strings: StringTable;
  #known: Uint8Array; // 0 unknown, 1 no, 2 yes
  #nameLabel: number | undefined;

  constructor(strings: StringTable) {
    this.#strings = strings;
    this.#known = new Uint8Array(strings.length);
    this.#nameLabel = strings.find('__name__');
  }

  has(string: number): boolean {
    if (this.#known[string] === 0) {
      const bytes = this.#strings.bytes(string);
      const reserved = bytes[0] === UNDERSCORE && bytes[1] === UNDERSCORE;
      this.#known[string] = reserved && string !== this.#nameLabel ? 2 : 1;
    }
    return this.#known[string] === 2;
  }
}
