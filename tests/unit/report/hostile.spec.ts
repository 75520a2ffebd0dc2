// Label values are hostile: what is in the dump must not act in any medium.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { findingText } from '../../../src/report/finding-text.ts';
import { html, htmlText } from '../../../src/report/html.ts';
import { mdCode } from '../../../src/report/markdown-escape.ts';
import { markdown } from '../../../src/report/markdown.ts';
import type { Report } from '../../../src/report/report.ts';
import { en } from '../../../src/texts/en.ts';
import type { Voice } from '../../../src/texts/voice.ts';
import { findingOf } from '../../support/finding-of.ts';
import { overviewOf } from '../../support/overview-of.ts';

const HTML = '<img src=x onerror=alert(1)>"\'&';
const ANSI = '\u001b[31mred\u001b]0;title\u0007';
const BIDI = 'user\u202egro.\u2066\u200fevil';
const NUL = 'a\u0000b';
const MARKDOWN = '``` `x` | ![i](http://evil) **b** <script>';
const HOSTILE = [HTML, ANSI, BIDI, NUL, MARKDOWN];

const voice: Voice = {
  language: 'en',
  words: en(),
  rules: {
    'prom/bad-value': {
      title: 'A value is a number',
      sentence: ({ name }, { code }) => `The value of ${code(name)} is no number.`,
      consequence: ({ name }, { code }) => `All of ${code(name)} is lost.`,
      fix: ({ name }, { code }) => `Print ${code(name)} as a number.`,
    },
  },
};

function reportOf(value: string): { report: Report; finding: Finding } {
  const finding = findingOf({
    params: { name: value },
    places: [{ line: 3, column: 3, length: 4 }],
  });
  const text = `a{b="${value}"} x`;
  const report: Report = {
    version: '1.2.3',
    overview: overviewOf({
      name: value,
      verdicts: [
        {
          consumer: 'expfmt',
          verdict: 'rejects',
          line: 3,
          reason: { rule: 'prom/bad-value', params: { name: value } },
        },
      ],
    }),
    findings: [finding],
    dropped: 0,
    clauses: { 'prom/bad-value': 'exposition_formats.md' },
    lines: new Map([[finding, { line: 3, text, cutBefore: 0, cutAfter: 0 }]]),
  };
  return { report, finding };
}

/** What a terminal obeys, or what reorders or hides text. */
function acts(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (char === '\n') return false;
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(char) || code === 0xfeff;
}

describe.for(HOSTILE)('a label value %j', (value) => {
  const { report, finding } = reportOf(value);

  it('leaves no character that acts on a terminal or reorders text', () => {
    const line = report.lines.get(finding);
    const made = [
      html(report, voice),
      markdown(report, voice),
      findingText(finding, 'clause', line, value, voice),
    ];
    for (const text of made) expect(Array.from(text).filter(acts)).toEqual([]);
  });

  it('makes no element in HTML', () => {
    const text = html(report, voice);
    const ours =
      /<\/?(!doctype html|html|meta|title|style|h1|h2|h3|p|table|tr|th|td|code|pre|article|dl|dt|dd|ul|li)\b[^<>]*>/g;
    expect(text.replace(ours, '')).not.toMatch(/[<>]/);
  });

  it('stays inside its code spans and blocks in Markdown', () => {
    const blocks = /^(`{3,})\n[\s\S]*?\n\1$/gm;
    for (const line of markdown(report, voice).replace(blocks, '').split('\n')) {
      const outside = line.replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      expect(outside).not.toMatch(/<script|<img|!\[/);
    }
  });
});

describe('code in Markdown', () => {
  it.for([
    ['a_b', '`a_b`'],
    ['', '`  `'],
    ['`', '`` ` ``'],
    ['a``b', '``` a``b ```'],
    [' x ', '`  x  `'],
  ] as const)('%j is written %s', ([value, written]) => {
    expect(mdCode(value)).toBe(written);
  });
});

describe('text in HTML', () => {
  it('is escaped for content and attributes alike', () => {
    expect(htmlText(`<a href="x" title='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;',
    );
  });
});
