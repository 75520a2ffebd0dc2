import type { Format } from '../format.ts';

/** The catalogue of rules. */
export const catalogue = (f: Format) => ({
  title: 'Rules',
  summary: (rules: number, consumers: number) =>
    `${f.number(rules)} rules; who minds is what ${f.number(consumers)} consumers do with them`,
  here: (spoke: number, silent: number) =>
    `in this dump ${f.number(spoke)} spoke and ${f.number(silent)} kept silent`,
  loading: 'Reading the rules',
  /** By the first part of a rule's id. */
  groups: {
    dump: 'The input as a whole',
    prom: 'Prometheus text',
    om: 'OpenMetrics text',
    lint: 'Names and help texts',
  } as Readonly<Record<string, string>>,
  inGroup: (n: number) => `${f.number(n)} ${n === 1 ? 'rule' : 'rules'}`,

  search: 'Search the rules',
  placeholder: 'Id, words or clause',
  found: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
  level: 'Level',
  group: 'Group',
  anyGroup: 'group: any',
  inThis: (group: string) => `group: ${group}`,
  nothing: 'No rule matches this search and these filters.',
  clear: 'Clear search and filters',

  columns: { rule: 'Rule', here: 'In this dump' },
  times: (n: number) => (n === 1 ? 'once' : `${f.number(n)} times`),
  silent: 'silent',
  notAsked: 'not asked',

  examplesLoading: 'Reading the example',
  broken: 'Broken',
  brokenLines: 'An example that breaks the rule',
  mended: 'Kept',
  mendedLines: 'An example that keeps the rule',
  dialects: 'Dialects',
  /** `forms`: names, each marked as code. */
  onlyForms: (forms: string) => `only ${forms}`,
  inThisDump: 'In this dump',
  spoke: (times: number, findings: number) =>
    `${findings === 1 ? '1 finding' : `${f.number(findings)} findings`}, ${
      times === 1 ? 'one place' : `${f.number(times)} places`
    }`,
  keptSilent: 'It was asked and had nothing to say.',
  askedNot: 'It was not asked: the dump is written in another dialect.',
  showFindings: 'Show in findings',
  tryIt: 'Open the broken example',

  keySays: {
    search: 'Search the rules',
    next: 'Next rule',
    previous: 'Previous rule',
    tryIt: 'Open the broken example as a dump',
    back: 'Close the rule, or clear search and filters',
  },
});
