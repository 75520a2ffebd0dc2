import type { Format } from '../format.ts';

export const overview = (f: Format) => ({
  opened: (when: string) => `Opened ${when}`,
  figures: { series: 'series', samples: 'samples', families: 'families', size: 'size' },
  verdictsTitle: 'Verdict per consumer',
  verdict: {
    accepts: 'accepts',
    loses: 'loses',
    rejects: 'rejects',
    'not-judged': 'not judged',
  },
  losesSome: (n: number) => `loses ${f.number(n)}`,
  acceptsAll: (samples: number) =>
    samples === 1
      ? 'the one sample is taken as written'
      : `all ${f.number(samples)} samples as written`,
  acceptsNothing: 'there is no sample to lose',
  notJudgedWhy: (consumers: number, dialect: string) =>
    `${consumers === 1 ? 'does' : 'they do'} not read ${dialect}`,
  noVerdicts: 'No consumer is judged for this dialect yet.',

  byLevel: (errors: string, warnings: string, notes: string) => `${errors}, ${warnings}, ${notes}`,
  allFindings: (n: number) => `All ${f.number(n)}`,
  moreOf: (what: string) => `${what} more`,
  noFindings: 'No findings',
  noFindingsWhy: (rules: number, series: number) =>
    `${f.number(rules)} rules read ${f.number(series)} series and kept silent.`,
  line: (line: number) => `line ${f.number(line)}`,

  typesTitle: 'Series by type',
  librariesTitle: 'Libraries',
  librariesNone: 'No client library was recognised by its habits.',
  familiesTitle: 'Families by series',
  labelsTitle: 'Labels by values',
  noLabels: 'No series carries a label.',
  all: (n: number) => `All ${f.number(n)}`,
  columns: {
    type: 'Type',
    family: 'Family',
    label: 'Label',
    values: 'Values',
    families: 'Families',
    series: 'Series',
    share: 'Share',
    library: 'Library',
    certainty: 'Certainty',
  },
  certainty: { certain: 'certain', likely: 'likely' },
  otherFamilies: (n: number) => `${f.number(n)} other ${n === 1 ? 'family' : 'families'}`,
  otherLabels: (n: number) => `${f.number(n)} other ${n === 1 ? 'label' : 'labels'}`,
});
