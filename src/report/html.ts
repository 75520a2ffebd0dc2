// A report as one HTML file: no script, no request, and a policy that would allow neither.

import type { Finding } from '../model/finding.ts';
import { LEVELS } from '../model/level.ts';
import { proseRuns } from '../texts/prose.ts';
import { visible } from '../texts/say.ts';
import type { Voice } from '../texts/voice.ts';
import { caretLines, summaryOf, verdictRows, wordsOf, type Report } from './report.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for content and for quoted attributes. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

const htmlCode = (text: string) => `<code>${htmlText(text)}</code>`;

function htmlProse(sentence: string): string {
  return proseRuns(sentence)
    .map(({ code, text }) => (code ? htmlCode(text) : htmlText(text)))
    .join('');
}

const STYLE = `
:root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
body { max-width: 960px; margin: 32px auto; padding: 0 16px; }
h1 { font-size: 20px; } h2 { font-size: 16px; margin-top: 32px; }
article { border-top: 1px solid #8884; padding: 12px 0; }
h3 { font-size: 14px; margin: 0; } .quiet { opacity: .75; }
code, pre { font-family: ui-monospace, monospace; font-size: 13px; overflow-wrap: anywhere; }
pre { background: #8882; padding: 8px; overflow-x: auto; }
table { border-collapse: collapse; } td, th { text-align: left; padding: 2px 16px 2px 0; vertical-align: top; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 16px; margin: 8px 0; }
dt { opacity: .75; } dd { margin: 0; white-space: pre-line; }
`;

export function html(report: Report, voice: Voice): string {
  const { overview, findings, dropped, version } = report;
  const { report: words, findings: own, dump, count } = voice.words;
  const parts: string[] = [`<p>${htmlText(summaryOf(overview, voice.words))}</p>`];
  if (overview.looksLike !== undefined) {
    const { title, todo } = dump.looksLike[overview.looksLike];
    parts.push(`<p><strong>${htmlText(title)}.</strong> ${htmlProse(todo)}</p>`);
  }
  if (overview.repairs.length > 0) {
    const items = overview.repairs.map(
      ({ repair, count: times }) =>
        `<li>${htmlText(dump.repair[repair])}: ${htmlText(count.lines(times))}</li>`,
    );
    parts.push(`<h2>${words.repairs}</h2>`, `<ul>${items.join('')}</ul>`);
  }
  const verdicts = verdictRows(overview, voice);
  if (verdicts.length > 0) {
    const heads = [words.consumer, words.verdict, words.first, words.reason];
    const rows = verdicts.map(({ consumer, word, at, reason }) => {
      const cells = [htmlText(consumer), htmlText(word), at, htmlProse(reason)];
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const head = heads.map((name) => `<th>${name}</th>`).join('');
    parts.push(`<h2>${words.verdicts}</h2>`, `<table><tr>${head}</tr>`, ...rows, '</table>');
  }
  if (findings.length === 0) parts.push(`<h2>${words.findings}</h2>`, `<p>${words.none}</p>`);
  for (const level of LEVELS) {
    const listed = findings.filter((finding) => finding.level === level);
    if (listed.length === 0) continue;
    parts.push(`<h2>${own.levels[level]}</h2>`);
    parts.push(...listed.map((finding) => article(finding, report, voice)));
  }
  if (dropped > 0) parts.push(`<p>${htmlText(words.cut(dropped))}</p>`);
  parts.push(`<p class="quiet">${htmlText(words.madeBy(version))}</p>`);
  return page(words.title(visible(overview.name)), voice.language, parts.join('\n'));
}

function page(title: string, language: string, body: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
<style>${STYLE}</style>
<h1>${htmlText(title)}</h1>
${body}
</html>
`;
}

function article(finding: Finding, { clauses, lines }: Report, voice: Voice): string {
  const { report: words, findings: own } = voice.words;
  const said = wordsOf(finding, voice);
  const source = lines.get(finding);
  const excerpt = source === undefined ? undefined : caretLines(source, finding, visible);
  const facts: readonly (readonly [string, string])[] = [
    [words.minds, htmlText(said.minds)],
    [words.consequence, htmlProse(said.consequence)],
    [words.fix, htmlProse(said.fix)],
    [words.clause, htmlText(clauses[finding.rule] ?? '')],
    [words.places, said.places],
  ];
  const list = facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  return [
    '<article>',
    `<h3>${htmlProse(said.sentence)}</h3>`,
    `<p class="quiet">${htmlCode(finding.rule)}, ${own[finding.kind]}, ${htmlText(said.times)}</p>`,
    ...(excerpt === undefined
      ? []
      : [`<pre>${htmlText(excerpt.line)}\n${htmlText(excerpt.caret)}</pre>`]),
    `<dl>${list.join('')}</dl>`,
    '</article>',
  ].join('\n');
}
