import type { Level } from '../../model/level.ts';
import type { Format } from '../format.ts';

export const findings = (f: Format) => ({
  title: 'Findings',
  level: { error: 'error', warning: 'warning', info: 'note' } satisfies Record<Level, string>,
  levels: { error: 'Errors', warning: 'Warnings', info: 'Notes' } satisfies Record<Level, string>,
  levelNote: {
    error: 'the dump is refused, data is lost, or numbers cannot be true',
    warning: 'tolerated, but not as intended',
    info: 'style and spelling',
  } satisfies Record<Level, string>,
  summary: (levels: string, lines: number, silent: number) =>
    `${levels} in ${f.number(lines)} ${lines === 1 ? 'line' : 'lines'}; ${
      silent === 1 ? '1 rule' : `${f.number(silent)} rules`
    } kept silent`,
  dropped: (n: number) =>
    `${f.number(n)} more findings of the same kinds were counted and are not listed.`,

  filter: {
    level: 'Level',
    all: (n: number) => `all ${f.number(n)}`,
    onlyLevel: (level: string, n: number) => `${level} ${f.number(n)}`,
    consumer: 'Who minds',
    anyone: 'who minds: anyone',
    consumerMinds: (consumer: string) => `who minds: ${consumer}`,
    text: 'Family, rule or words',
    judgements: 'judgements too',
    clear: 'Clear the filters',
    shown: (shown: number, total: number) => `${f.number(shown)} of ${f.number(total)}`,
  },
  nothingMatches: 'No finding matches these filters.',
  none: 'No findings',
  noneWhy: (rules: number, series: number) =>
    `${f.number(rules)} rules read ${f.number(series)} series and kept silent.`,
  keysHint: { next: 'next', previous: 'previous', open: 'open' },

  columns: { finding: 'Finding', times: 'Times', minds: 'Who minds', at: 'First at' },
  line: (line: number) => `line ${f.number(line)}`,
  times: (n: number) => `${f.number(n)} ${n === 1 ? 'time' : 'times'}`,
  groupOf: (n: number, title: string) => `${title}: ${f.number(n)} findings against it`,
  mindsCount: {
    rejects: (n: number) => (n === 1 ? '1 rejects' : `${f.number(n)} reject`),
    loses: (n: number) => (n === 1 ? '1 loses data' : `${f.number(n)} lose data`),
  },
  mindsAll: {
    rejects: (n: number) => `all ${f.number(n)} that are judged reject`,
    loses: (n: number) => `all ${f.number(n)} that are judged lose data`,
  },
  mindsNamed: {
    rejects: (who: string, n: number) => `${who} ${n === 1 ? 'rejects' : 'reject'}`,
    loses: (who: string, n: number) => `${who} ${n === 1 ? 'loses data' : 'lose data'}`,
  },
  nobody: 'nobody',
  comma: ', ',
  join: '; ',

  consequence: 'Consequence',
  fix: 'Fix',
  whoMinds: 'Who minds',
  clause: 'Clause',
  family: 'Family',
  where: 'Where',
  morePlaces: (n: number) => `and ${f.number(n)} more`,
  fact: 'fact',
  judgement: 'judgement',
  excerpt: (from: number, to: number) =>
    from === to ? `Line ${f.number(from)}` : `Lines ${f.number(from)} to ${f.number(to)}`,
  excerptLoading: 'Reading the lines',
  excerptFailed: 'The lines could not be read.',
  cutBefore: (n: number) => `${f.number(n)} characters before`,
  cutAfter: (n: number) => `${f.number(n)} more characters`,
  caretAt: (line: number, column: number) =>
    `The place is line ${f.number(line)}, column ${f.number(column)}.`,
  showSource: 'Show in source',
  copy: 'Copy as text',
  copied: 'Finding copied',
  copyRefused: 'The browser did not let this page write to the clipboard.',
  wordsLoading: 'Loading the words of the rules',

  report: {
    menu: 'Report',
    markdown: 'Copy as Markdown',
    saveMarkdown: 'Save as Markdown',
    saveHtml: 'Save as HTML',
    saveJson: 'Save as JSON',
    copied: 'Report copied as Markdown',
    saved: (name: string) => `Saved ${f.code(name)}`,
  },
});
