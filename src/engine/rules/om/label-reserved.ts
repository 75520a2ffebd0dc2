import { NONE } from '../../../model/ids.ts';
import type { StringTable } from '../../store/string-table.ts';
import type { Tables } from '../../store/tables.ts';
import type { Rule, RuleInput, Report } from '../rule.ts';

const UNKNOWN = 0;
const PLAIN = 1;
const RESERVED = 2;
const UNDERSCORE = 0x5f;

/** `__name__` is the reader's to tell; here are the other names that begin with an underscore. */
export const labelReserved: Rule = {
  id: 'om/label-reserved',
  level: 'warning',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, Label',
  examples: {
    breaks: [
      'a{__foo="x"} 1\n# EOF\n',
      'a{_foo="x"} 1\n# EOF\n',
      'a{__name__="x"} 1\n# EOF\n',
      '# TYPE a counter\na_total 1 # {_x="y"} 1\n# EOF\n',
    ],
    keeps: ['a{foo_="x"} 1\n# EOF\n', 'a{foo="_x"} 1\n# EOF\n'],
  },
  faults: ['label-__name__'],

  check({ tables }: RuleInput, report: Report) {
    const { series, names, samples, labels, exemplars } = tables;
    const known = new ReservedNames(tables);
    for (let row = 0; row < series.length; row++)
      for (let i = series.labelStart[row]!; i < series.labelStart[row + 1]!; i++) {
        const reserved = known.of(labels.name[i]!);
        if (reserved === undefined) continue;
        const line = samples.line[series.firstSample[row]!]!;
        const { part, variant, params } = reserved;
        report({ line, part, family: names.family[series.name[row]!]!, variant }, params);
      }
    for (let row = 0; row < exemplars.length; row++)
      for (let i = exemplars.labelStart[row]!; i < exemplars.labelStart[row + 1]!; i++) {
        const reserved = known.of(exemplars.labels.name[i]!);
        if (reserved === undefined) continue;
        const sample = exemplars.sample[row]!;
        const line = samples.line[sample]!;
        const family = names.family[series.name[samples.series[sample]!]!]!;
        report({ line, part: 'exemplar', family, variant: reserved.variant }, reserved.params);
      }
  },
};

interface Reserved {
  readonly part: { readonly label: string };
  readonly variant: 'one-underscore' | 'two-underscores';
  readonly params: { readonly label: string };
}

/** Looks at the bytes of each label name once. */
class ReservedNames {
  #strings: StringTable;
  #kinds: Uint8Array; // by StringId
  #dunder: number;
  #reserved = new Map<number, Reserved>();

  constructor({ strings }: Tables) {
    this.#strings = strings;
    this.#kinds = new Uint8Array(strings.length);
    this.#dunder = strings.find('__name__') ?? NONE;
  }

  of(name: number): Reserved | undefined {
    if (this.#kinds[name] === UNKNOWN) this.#look(name);
    return this.#kinds[name] === PLAIN ? undefined : this.#reserved.get(name);
  }

  #look(name: number): void {
    const bytes = this.#strings.bytes(name);
    const plain = bytes[0] !== UNDERSCORE || name === this.#dunder;
    this.#kinds[name] = plain ? PLAIN : RESERVED;
    if (plain) return;
    const label = this.#strings.text(name);
    const variant = bytes[1] === UNDERSCORE ? 'two-underscores' : 'one-underscore';
    this.#reserved.set(name, { part: { label }, variant, params: { label } });
  }
}
