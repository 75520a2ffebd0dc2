// What pastes, pages, logs and terminals make of the text.

import { bytesOf } from '../take-in.ts';
import { each, lines, type Disguise } from './disguise.ts';

const escapeHtml = (text: string, quote = '&quot;'): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', quote)
    .replaceAll("'", '&#39;');

const outsideQuotes = (line: string, change: (part: string) => string): string =>
  line.replace(/"(?:[^"\\]|\\.)*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));

const isComment = (line: string): boolean => line.startsWith('#');

function catA(line: string): string {
  let out = '';
  for (const byte of bytesOf(line)) {
    const low = byte & 0x7f;
    const shown =
      low < 0x20
        ? `^${String.fromCharCode(low + 0x40)}`
        : low === 0x7f
          ? '^?'
          : String.fromCharCode(low);
    out += byte > 0x7f ? `M-${shown}` : shown;
  }
  return `${out}$`;
}

const json = (text: string): string => JSON.stringify(text);

export const PASTE_DISGUISES: readonly Disguise[] = [
  { name: 'four blanks', put: each((l) => `    ${l}`), repairs: ['indentation'] },
  { name: 'a tab', put: each((l) => `\t${l}`), repairs: ['indentation'] },
  {
    name: 'a Markdown fence with sentences',
    put: (t) => `Hi all,\n\nour service says:\n\n\`\`\`text\n${t}\`\`\`\n\nAny ideas?\n`,
    repairs: ['surrounding-text', 'markdown-fence'],
  },
  { name: 'a fence of tildes', put: (t) => `~~~\n${t}~~~\n`, repairs: ['markdown-fence'] },
  {
    name: 'a fence that never closes',
    put: (t) => `\`\`\`prometheus\n${t}`,
    repairs: ['markdown-fence'],
  },
  {
    name: 'a fence of a chat',
    put: (t) => `\`\`\`${t.replace(/\n$/, '')}\`\`\`\n`,
    repairs: ['markdown-fence'],
  },
  {
    name: 'Jira’s braces',
    put: (t) => `{noformat:title=metrics}\n${t}{noformat}\n`,
    repairs: ['markdown-fence'],
  },
  { name: 'cat -A', put: each(catA), repairs: ['visible-ends'] },
  {
    name: 'cat -An',
    put: each((l, n) => `${String(n).padStart(6)}\t${catA(l)}`),
    repairs: ['visible-ends', 'line-numbers'],
  },
  {
    name: 'no-break spaces throughout',
    put: (t) => t.replaceAll(' ', '\u00a0'),
    repairs: ['odd-blanks'],
  },
  {
    name: 'no-break spaces between the words',
    put: each((l) =>
      isComment(l)
        ? l.replace(/^# (\w+) (\S+) /, '#\u00a0$1\u00a0$2\u00a0')
        : outsideQuotes(l, (part) => part.replaceAll(' ', '\u00a0')),
    ),
    repairs: ['odd-blanks'],
  },
  { name: 'zero-width spaces in front', put: each((l) => `\u200b${l}`), repairs: ['odd-blanks'] },
  {
    name: 'curly quotes',
    put: each((l) => l.replace(/"((?:[^"\\]|\\.)*)"/g, '“$1”')),
    repairs: ['smart-quotes'],
  },
  {
    name: 'low and high quotes',
    put: each((l) => l.replace(/"((?:[^"\\]|\\.)*)"/g, '„$1“')),
    repairs: ['smart-quotes'],
  },
  { name: 'HTML escapes', put: escapeHtml, repairs: ['html-entities'] },
  { name: 'numeric HTML escapes', put: (t) => escapeHtml(t, '&#34;'), repairs: ['html-entities'] },
  {
    name: 'HTML escapes of HTML escapes',
    put: (t) => escapeHtml(escapeHtml(t)),
    repairs: ['html-entities'],
  },
  {
    name: 'a saved page',
    put: (t) =>
      `<html><head><meta name="color-scheme" content="light dark"><title>x</title></head><body><pre style="word-wrap: break-word; white-space: pre-wrap;">${escapeHtml(t, '"')}</pre></body></html>`,
    repairs: ['html-page'],
  },
  {
    name: 'a highlighted page',
    put: (t) =>
      `<!DOCTYPE html>\n<html>\n<body>\n<h1>Metrics</h1>\n<div class="highlight"><pre><span></span>${each((l) => `<span class="c">${escapeHtml(l)}</span>`)(t)}</pre></div>\n</body></html>\n`,
    repairs: ['html-page'],
  },
  {
    name: 'the source view of a browser',
    put: (t) =>
      `<html><head></head><body><table><tbody>${lines(t)
        .map(
          (l, n) =>
            `<tr><td class="line-number" value="${n + 1}"></td><td class="line-content">${escapeHtml(l)}</td></tr>`,
        )
        .join('')}</tbody></table></body></html>`,
    repairs: ['html-page'],
  },
  {
    name: 'a JSON field',
    put: (t) => `{"status": 200, "body": ${json(t)}}\n`,
    repairs: ['json-string'],
  },
  {
    name: 'a JSON field of indented JSON',
    put: (t) => `${JSON.stringify({ status: 200, headers: { a: 'b' }, data: t }, null, 2)}\n`,
    repairs: ['json-string'],
  },
  { name: 'a JSON string', put: json, repairs: ['json-string'] },
  {
    name: 'a JSON log line',
    put: (t) =>
      `{"level":"info","ts":1795360277.1,"msg":"scraped"}\n{"level":"debug","payload":${json(t)},"ts":2}\n`,
    repairs: ['json-string'],
  },
  {
    name: 'a logfmt line',
    put: (t) => `ts=2026-11-22T15:20:27Z level=info msg=scraped body=${json(t)} took=3ms\n`,
    repairs: ['json-string'],
  },
  {
    name: 'Docker’s json-file log',
    put: each((l) => `{"log":${json(`${l}\n`)},"stream":"stdout","time":"2026-11-22T15:20:27Z"}`),
    repairs: ['json-string'],
  },
  { name: 'one JSON string per line', put: each(json), repairs: ['json-string'] },
  { name: 'a JSON array of lines', put: (t) => JSON.stringify(lines(t)), repairs: ['json-string'] },
  {
    name: 'Python’s bytes',
    put: (t) =>
      `b'${[...bytesOf(t)]
        .map((byte) => {
          const char = String.fromCharCode(byte);
          if (char === '\n') return '\\n';
          if (char === '\\' || char === "'") return `\\${char}`;
          return byte > 0x7e || byte < 0x20 ? `\\x${byte.toString(16).padStart(2, '0')}` : char;
        })
        .join('')}'\n`,
    repairs: ['json-string'],
  },

  {
    name: 'a prompt before and after',
    put: (t) => `ops@host-a:~$ curl -s localhost:9100/metrics\n${t}ops@host-a:~$ `,
    repairs: ['terminal-lines'],
  },
  {
    name: 'a dollar prompt',
    put: (t) =>
      `$ kubectl exec web-7d9c -- wget -qO- localhost:9100/metrics\nDefaulted container "app" out of: app, sidecar\n${t}`,
    repairs: ['terminal-lines'],
  },
  {
    name: 'colours of grep',
    put: each((l) => l.replace(/^(# \w+ )?([a-zA-Z_:]\w*)/, '$1\x1b[01;31m\x1b[K$2\x1b[m\x1b[K')),
    repairs: ['ansi-escapes'],
  },
];
