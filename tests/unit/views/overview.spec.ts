import { describe, expect, it } from 'vitest';
import type { Overview } from '../../../src/protocol/overview.ts';
import { en } from '../../../src/texts/en.ts';
import { bareProse } from '../../../src/texts/prose.ts';
import { becauseParts, factsOf, isRead } from '../../../src/views/overview/facts.ts';
import { topFindings } from '../../../src/views/overview/top-findings.ts';
import { verdictCells } from '../../../src/views/overview/verdicts.ts';
import { findingOf } from '../../support/finding-of.ts';
import { overviewOf } from '../../support/overview-of.ts';

const words = en();
const voice = { language: 'en', words, rules: undefined } as const;

describe('why a dump is taken for what it is', () => {
  it('is said with the line where it stands', () => {
    const overview = overviewOf({
      because: [
        { reason: 'eof-line', line: 2202 },
        { reason: 'exemplars', line: 12, count: 79 },
        { reason: 'om-type-word', line: 267, text: 'unknown' },
        { reason: 'no-openmetrics-sign' },
      ],
    });
    const parts = becauseParts(overview, words);
    expect(parts.map(({ text, line }) => `${line ?? '-'} ${bareProse(text)}`)).toEqual([
      '2202 line 2\u00a0202 is # EOF',
      '12 79 samples carry exemplars',
      '267 line 267 declares the type unknown',
      '- nothing in it speaks for OpenMetrics',
    ]);
  });
});

describe('what else is known of a dump', () => {
  const facts = (parts: Partial<Overview>) => factsOf(overviewOf(parts), words).map(bareProse);

  it('is short for a plain file', () => {
    expect(facts({ lines: 12 })).toEqual(['12 lines', '0 exemplars', 'no timestamps']);
  });

  it('tells container, charset, transcript, times and a missing end', () => {
    const at = Date.UTC(2026, 10, 22, 16, 12);
    expect(
      facts({
        lines: 1,
        textBytes: 2048,
        containers: [{ kind: 'gzip', members: 2 }],
        charset: 'utf-16le',
        endsWithLineFeed: false,
        http: { tool: 'curl -v', status: 200, requestHeaders: [], responseHeaders: [] },
        timestamps: { samples: 1, min: at, max: at },
      }),
    ).toEqual([
      'transcript of curl -v, status 200',
      'gzip, 2 members',
      'expands to 2\u202fKiB',
      '1 line',
      'utf-16le',
      'no line feed at the end',
      '0 exemplars',
      '1 sample with a timestamp, 22 Nov 2026, 16:12',
    ]);
  });
});

describe('what was read', () => {
  it('is every dialect, and nothing that is no exposition', () => {
    expect(isRead(overviewOf({ dialect: 'not-an-exposition' }))).toBe(false);
    expect(isRead(overviewOf({ dialect: 'prometheus-protobuf' }))).toBe(true);
    expect(isRead(overviewOf({ dialect: 'openmetrics-1.0' }))).toBe(true);
  });
});

describe('the strip of verdicts', () => {
  it('has a cell for each that is judged, and one for all that are not', () => {
    const cells = verdictCells(
      overviewOf({
        dialect: 'openmetrics-1.0',
        counts: { families: 1, series: 3, samples: 3, exemplars: 0 },
        verdicts: [
          { consumer: 'prometheus-2.42', verdict: 'accepts' },
          { consumer: 'prometheus-3.5', verdict: 'loses', lost: 2, line: 7, column: 3 },
          { consumer: 'expfmt', verdict: 'not-judged' },
          { consumer: 'promtool', verdict: 'not-judged' },
        ],
      }),
      voice,
    );
    expect(
      cells.map(({ consumers, word, why, line }) => [consumers.join(' '), word, why, line]),
    ).toEqual([
      ['prometheus-2.42', 'accepts', 'all 3 samples as written', undefined],
      ['prometheus-3.5', 'loses 2', '', 7],
      ['expfmt promtool', 'not judged', 'they do not read OpenMetrics 1.0', undefined],
    ]);
  });
});

describe('the findings on the overview', () => {
  const error = (rule: 'prom/bom' | 'prom/crlf') => findingOf({ rule });
  const note = findingOf({ rule: 'lint/help', level: 'info' });

  it('are one of each rule before a second of any, and the rest by level', () => {
    const findings = [
      error('prom/bom'),
      ...Array.from({ length: 5 }, () => error('prom/crlf')),
      note,
    ];
    const { top, rest } = topFindings(findings, { error: 6, warning: 0, info: 1 });
    expect(top.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 6]);
    expect(rest).toEqual([{ level: 'error', n: 1 }]);
  });

  it('are all of them where there are few', () => {
    const { top, rest } = topFindings([note, note], { error: 0, warning: 0, info: 2 });
    expect(top).toHaveLength(2);
    expect(rest).toEqual([]);
  });

  it('count those that the engine does not list', () => {
    const { rest } = topFindings([note], { error: 0, warning: 0, info: 40 });
    expect(rest).toEqual([{ level: 'info', n: 39 }]);
  });
});
