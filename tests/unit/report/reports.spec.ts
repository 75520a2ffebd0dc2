import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/report/finding-text.ts';
import { html } from '../../../src/report/html.ts';
import { markdown } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { rules } from '../../../src/texts/en/rules.ts';
import { en } from '../../../src/texts/en.ts';
import { bareProse } from '../../../src/texts/prose.ts';
import type { Voice } from '../../../src/texts/voice.ts';
import { findingOf } from '../../support/finding-of.ts';
import { overviewOf } from '../../support/overview-of.ts';

const voice: Voice = { language: 'en', words: en(), rules };

const finding = findingOf({
  rule: 'prom/bad-value',
  params: { name: 'jobs' },
  count: 2,
  places: [
    { line: 3, column: 6, length: 3 },
    { line: 9, column: 6, length: 3 },
  ],
  minds: [
    { consumer: 'prometheus-3.5', verdict: 'rejects' },
    { consumer: 'expfmt', verdict: 'rejects' },
  ],
});
const note = findingOf({ rule: 'lint/help', level: 'info', params: { name: 'jobs' } });

const report: Report = {
  version: '1.2.3',
  overview: overviewOf({
    name: 'shop.prom',
    bytes: 2048,
    counts: { families: 1, series: 2, samples: 2, exemplars: 0 },
    repairs: [{ repair: 'crlf-line-ends', count: 12, lossy: false }],
    verdicts: [
      {
        consumer: 'prometheus-3.5',
        verdict: 'rejects',
        line: 3,
        column: 6,
        reason: { rule: 'prom/bad-value', params: { name: 'jobs' } },
      },
      { consumer: 'openmetrics-1.0', verdict: 'not-judged' },
    ],
  }),
  findings: [finding, note],
  dropped: 3,
  clauses: { 'prom/bad-value': 'exposition_formats.md, values' },
  lines: new Map([[finding, { line: 3, text: 'jobs one', cutBefore: 0, cutAfter: 0 }]]),
};

const sentence = 'The value of `jobs` is not a number.';

describe('the report as Markdown', () => {
  const text = markdown(report, voice);

  it('begins with what the dump is', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      '# Findings in `shop.prom`',
      '',
      'Prometheus text 0.0.4: 1 family, 2 series, 2 samples, 2\u202fKiB.',
    ]);
  });

  it('has a table of those that were judged', () => {
    expect(text).toContain(`| prometheus-3.5 | rejects | 3:6 | ${sentence} |`);
    expect(text).not.toContain('openmetrics');
  });

  it('shows each finding with its line, a caret, who minds and where', () => {
    expect(text).toContain(`#### ${sentence}`);
    expect(text).toContain('```\njobs one\n     ^^^\n```');
    expect(text).toContain('- Who minds: prometheus-3.5, expfmt reject');
    expect(text).toContain('where 3:6, 9:6');
    expect(text).toContain('- Clause: exposition\\_formats.md, values');
  });

  it('says what was repaired, and what is not listed', () => {
    expect(text).toContain('read as LF: 12 lines');
    expect(text).toContain('3 more findings are not listed.');
  });
});

describe('the report as HTML', () => {
  const text = html(report, voice);

  it('is a page of its own that may load nothing', () => {
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(text).not.toMatch(/<script|<link|src=|href=/);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('shows each finding under its level', () => {
    expect(text.match(/<h2>[^<]*<\/h2>/g)).toEqual([
      '<h2>Repairs</h2>',
      '<h2>Verdicts</h2>',
      '<h2>Errors</h2>',
      '<h2>Notes</h2>',
    ]);
    expect(text).toContain('<h3>The value of <code>jobs</code> is not a number.</h3>');
    expect(text).toContain('<pre>jobs one\n     ^^^</pre>');
  });
});

describe('one finding as text', () => {
  it('holds all that the screen shows of it', () => {
    const text = findingText(finding, 'the clause', report.lines.get(finding), 'shop.prom', voice);
    const { consequence, fix } = rules['prom/bad-value'];
    const { format } = voice.words;
    const bare = bareProse;
    expect(text).toBe(`error prom/bad-value (fact)
The value of jobs is not a number.

shop.prom:3:6, 9:6
  jobs one
       ^^^

Times: 2
Who minds: prometheus-3.5, expfmt reject
Consequence: ${bare(consequence(finding.params, format))}
Fix: ${bare(fix(finding.params, format))}
Clause: the clause
`);
  });

  it('says so when nobody minds, and goes without the line if need be', () => {
    const text = findingText(note, '', undefined, 'a', voice);
    expect(text).toContain('Who minds: nobody');
    expect(text).not.toContain('^');
  });
});
