import { NONE } from '../../../model/ids.ts';
import type { LabelTable, Tables } from '../../store/tables.ts';
import type { Rule, RuleInput, Report } from '../rule.ts';

const UNKNOWN = 0;
const PLAIN = 1;
const ONE_UNDERSCORE = 2;
const TWO_UNDERSCORES = 3;
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
    const kindOf = nameKinds(tables);
    for (let row = 0; row < series.length; row++) {
      const found = firstReserved(
        labels,
        series.labelStart[row]!,
        series.labelStart[row + 1]!,
        kindOf,
      );
      if (found === NONE) continue;
      const label = tables.strings.text(found);
      const line = samples.line[series.firstSample[row]!]!;
      const family = names.family[series.name[row]!]!;
      tell(report, { line, part: { label }, family }, label, kindOf(found));
    }
    for (let row = 0; row < exemplars.length; row++) {
      const [start, end] = [exemplars.labelStart[row]!, exemplars.labelStart[row + 1]!];
      const found = firstReserved(exemplars.labels, start, end, kindOf);
      if (found === NONE) continue;
      const sample = exemplars.sample[row]!;
      const family = names.family[series.name[samples.series[sample]!]!]!;
      const where = { line: samples.line[sample]!, part: 'exemplar', family } as const;
      tell(report, where, tables.strings.text(found), kindOf(found));
    }
  },
};

function tell(report: Report, where: Parameters<Report>[0], label: string, kind: number): void {
  const variant = kind === TWO_UNDERSCORES ? 'two-underscores' : 'one-underscore';
  report({ ...where, variant }, { label });
}

type KindOf = (name: number) => number;

/** Looks at the bytes of each label name once. */
function nameKinds({ strings }: Tables): KindOf {
  const kinds = new Uint8Array(strings.length);
  const dunder = strings.find('__name__') ?? NONE;
  return (name) => {
    const known = kinds[name]!;
    if (known !== UNKNOWN) return known;
    const bytes = strings.bytes(name);
    let kind = PLAIN;
    if (bytes[0] === UNDERSCORE && name !== dunder)
      kind = bytes[1] === UNDERSCORE ? TWO_UNDERSCORES : ONE_UNDERSCORE;
    kinds[name] = kind;
    return kind;
  };
}

function firstReserved(labels: LabelTable, start: number, end: number, kindOf: KindOf): number {
  for (let i = start; i < end; i++) if (kindOf(labels.name[i]!) > PLAIN) return labels.name[i]!;
  return NONE;
}
