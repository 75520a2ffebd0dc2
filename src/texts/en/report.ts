import type { Format } from '../format.ts';

/** Words of reports that leave the page: Markdown, HTML, plain text. */
export const report = (f: Format) => ({
  title: (name: string) => `Findings in ${name}`,
  summary: (dialect: string, families: string, series: string, samples: string, bytes: string) =>
    `${dialect}: ${families}, ${series}, ${samples}, ${bytes}.`,
  verdicts: 'Verdicts',
  consumer: 'Consumer',
  verdict: 'Verdict',
  reason: 'Reason',
  repairs: 'Repairs',
  findings: 'Findings',
  none: 'No findings.',
  first: 'First at',
  times: 'Times',
  consequence: 'Consequence',
  fix: 'Fix',
  minds: 'Who minds',
  clause: 'Clause',
  places: 'Where',
  cut: (n: number) => `${f.number(n)} more findings are not listed.`,
  madeBy: (version: string) => `Made by Exposcope ${version}. Nothing was sent anywhere.`,
});
