// What people and programs do to a dump on its way here: each puts a text into a disguise that the
// intake must take off again.

import { gzipSync, strToU8, zipSync } from 'fflate';
import type { RepairId } from '../../../../src/model/repair.ts';
import { bytesOf, joined } from './take-in.ts';
import { rawZstd, tarOf } from './packing.ts';

export interface Disguise {
  readonly name: string;
  put(text: string): string | Uint8Array;
  /** What the intake lists, in order, when the text holds what the disguise changes. */
  readonly repairs: readonly RepairId[];
}

function lines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Every line written by `write`. */
function each(write: (line: string, number: number) => string) {
  return (text: string): string =>
    lines(text)
      .map((line, row) => `${write(line, row + 1)}\n`)
      .join('');
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
}

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

const HEADERS_1 =
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\nDate: Sun, 22 Nov 2026 15:20:27 GMT\r\n\r\n';
const HEADERS_2 =
  'HTTP/2 200 \r\ncontent-type: text/plain; version=0.0.4\r\ncontent-length: 5\r\n\r\n';
const REDIRECT =
  'HTTP/1.1 302 Found\r\nLocation: /metrics\r\nContent-Length: 31\r\n\r\n<a href="/metrics">Found</a>.\n\n';
const VERBOSE = `*   Trying 127.0.0.1:9100...
* Connected to localhost (127.0.0.1) port 9100 (#0)
> GET /metrics HTTP/1.1
> Host: localhost:9100
> User-Agent: curl/7.88.1
> Accept: */*
>${' '}
< HTTP/1.1 200 OK
< Content-Type: text/plain; version=0.0.4; charset=utf-8
< Transfer-Encoding: chunked
<${' '}
`;
const METER_HEAD = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
`;
const METER_START =
  '\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0';
const METER_HALF =
  '\r 45  143k   45 65536    0     0  9538k      0 --:--:-- --:--:-- --:--:-- 6590k';
const METER_END =
  '\r100  143k  100  143k    0     0  9538k      0 --:--:-- --:--:-- --:--:-- 6590k\n';
const LEFT_INTACT = '* Connection #0 to host localhost left intact\n';

/** `words` written into the text at a share of its length. */
function spliced(text: string, share: number, words: string): string {
  const at = Math.floor(text.length * share);
  return text.slice(0, at) + words + text.slice(at);
}

function chunked(text: string, size: number): Uint8Array {
  const bytes = bytesOf(text);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.subarray(at, at + size);
    parts.push(bytesOf(`${chunk.length.toString(16)}\r\n`), chunk, bytesOf('\r\n'));
  }
  return joined([...parts, bytesOf('0\r\n\r\n')]);
}

const CHUNKED_HEADERS =
  'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nTransfer-Encoding: chunked\r\n\r\n';

const json = (text: string): string => JSON.stringify(text);

export const DISGUISES: readonly Disguise[] = [
  // Bytes
  { name: 'a byte order mark', put: (t) => `\ufeff${t}`, repairs: ['byte-order-mark'] },
  { name: 'UTF-16LE', put: (t) => utf16(t, true), repairs: ['utf-16'] },
  { name: 'UTF-16BE', put: (t) => utf16(t, false), repairs: ['utf-16'] },
  {
    name: 'UTF-16LE with mark and CRLF, as PowerShell redirects',
    put: (t) => utf16(`\ufeff${t.replaceAll('\n', '\r\n')}`, true),
    repairs: ['byte-order-mark', 'utf-16', 'crlf-line-ends'],
  },
  { name: 'CRLF', put: (t) => t.replaceAll('\n', '\r\n'), repairs: ['crlf-line-ends'] },
  { name: 'CR alone', put: (t) => t.replaceAll('\n', '\r'), repairs: ['cr-line-ends'] },
  { name: 'gzip', put: (t) => gzipSync(bytesOf(t)), repairs: [] },
  {
    name: 'gzip of two members',
    put: (t) =>
      joined([
        gzipSync(bytesOf(t.slice(0, t.length / 2))),
        gzipSync(bytesOf(t.slice(t.length / 2))),
      ]),
    repairs: [],
  },
  { name: 'gzip in gzip', put: (t) => gzipSync(gzipSync(bytesOf(t))), repairs: [] },
  { name: 'zstd', put: (t) => rawZstd(bytesOf(t)), repairs: [] },
  { name: 'zip', put: (t) => zipSync({ 'metrics.prom': bytesOf(t) }), repairs: [] },
  {
    name: 'zip with a note and a Mac’s folder',
    put: (t) =>
      zipSync({
        'readme.txt': strToU8('This is what the service said.\nPlease have a look.\n'),
        '__MACOSX/._metrics.prom': strToU8('junk'),
        'metrics.prom': bytesOf(t),
      }),
    repairs: [],
  },

  // Prefixes
  { name: '> quotation', put: each((l) => `> ${l}`), repairs: ['quote-prefix'] },
  { name: '>> quotation', put: each((l) => `>> ${l}`), repairs: ['quote-prefix'] },
  {
    name: 'cat -n',
    put: each((l, n) => `${String(n).padStart(6)}\t${l}`),
    repairs: ['line-numbers'],
  },
  { name: 'grep -n', put: each((l, n) => `${n}:${l}`), repairs: ['line-numbers'] },
  {
    name: 'less -N',
    put: each((l, n) => `${String(n).padStart(7)} ${l}`),
    repairs: ['line-numbers'],
  },
  { name: 'awk NR', put: each((l, n) => `${n}: ${l}`), repairs: ['line-numbers'] },
  {
    name: 'bat',
    put: each((l, n) => `${String(n).padStart(4)}   │ ${l}`),
    repairs: ['line-numbers'],
  },
  { name: 'grep -H', put: each((l) => `/var/lib/node.prom:${l}`), repairs: ['file-prefix'] },
  { name: 'grep -H of a bare name', put: each((l) => `metrics:${l}`), repairs: ['file-prefix'] },
  { name: 'grep -Hn', put: each((l, n) => `a/metrics.txt:${n}:${l}`), repairs: ['file-prefix'] },
  {
    name: 'rg on Windows',
    put: each((l, n) => `C:\\tmp\\m.prom:${n}:${l}`),
    repairs: ['file-prefix'],
  },
  {
    name: 'kubectl --prefix',
    put: each((l) => `[pod/web-7d9c/app] ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'kubectl --prefix of three pods',
    put: each((l, n) => `[pod/web-${['a1', 'b2', 'c3'][n % 3]}/app] ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'kubectl --timestamps',
    put: each((l, n) => `2026-11-22T15:20:27.${String(n * 7919).slice(-6)}Z ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'kubectl --prefix --timestamps',
    put: each((l) => `[pod/web-7d9c/app] 2026-11-22T15:20:27.123456789Z ${l}`),
    repairs: ['log-prefix'],
  },
  { name: 'stern', put: each((l) => `web-7d9c5-abcde app ${l}`), repairs: ['log-prefix'] },
  { name: 'docker compose', put: each((l) => `web-1  | ${l}`), repairs: ['log-prefix'] },
  {
    name: 'docker compose -t',
    put: each((l) => `web-1  | 2026-11-22T15:20:27.123456789Z ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'the container runtime’s log file',
    put: each((l) => `2026-11-22T15:20:27.123456789+01:00 stdout F ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'journalctl',
    put: each((l, n) => `Nov 22 15:20:${String(n % 60).padStart(2, '0')} host-a web[4711]: ${l}`),
    repairs: ['log-prefix'],
  },
  {
    name: 'journalctl -o short-iso',
    put: each((l) => `2026-11-22T15:20:27+0100 host-a web[4711]: ${l}`),
    repairs: ['log-prefix'],
  },
  { name: 'Go’s log', put: each((l) => `2026/11/22 15:20:27 ${l}`), repairs: ['log-prefix'] },
  {
    name: 'a logger with level',
    put: each((l) => `[2026-11-22 15:20:27,123] INFO - ${l}`),
    repairs: ['log-prefix'],
  },

  // Around and inside of the lines
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

  // Terminals
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

  // Transcripts
  { name: 'curl -i', put: (t) => HEADERS_1 + t, repairs: ['http-transcript'] },
  { name: 'curl -i of HTTP/2', put: (t) => HEADERS_2 + t, repairs: ['http-transcript'] },
  {
    name: 'curl -i pasted with LF',
    put: (t) => HEADERS_1.replaceAll('\r', '') + t,
    repairs: ['http-transcript'],
  },
  { name: 'curl -iL', put: (t) => REDIRECT + HEADERS_1 + t, repairs: ['http-transcript'] },
  {
    name: 'curl -i, bold headers',
    put: (t) => HEADERS_1.replace(/^([\w-]+):/gm, '\x1b[1m$1\x1b[0m:') + t,
    repairs: ['ansi-escapes', 'http-transcript'],
  },
  {
    name: 'curl -v on a terminal',
    put: (t) => `$ curl -v localhost:9100/metrics\n${VERBOSE}${t}${LEFT_INTACT}`,
    repairs: ['http-transcript'],
  },
  {
    name: 'curl -sv redirected',
    put: (t) => VERBOSE + `{ [8052 bytes data]\n` + spliced(t, 0.7, LEFT_INTACT),
    repairs: ['http-transcript', 'spliced-lines'],
  },
  {
    name: 'curl -v redirected',
    put: (t) => METER_HEAD + METER_START + VERBOSE + spliced(t, 0.83, METER_END + LEFT_INTACT),
    repairs: ['http-transcript', 'spliced-lines'],
  },
  {
    name: 'curl -v redirected, slow',
    put: (t) =>
      METER_HEAD +
      METER_START +
      VERBOSE +
      spliced(spliced(t, 0.83, METER_END + LEFT_INTACT), 0.31, METER_HALF),
    repairs: ['http-transcript', 'spliced-lines'],
  },
  {
    name: 'curl with its meter',
    put: (t) => `${METER_HEAD}${METER_START}${METER_END}${t}`,
    repairs: ['http-transcript'],
  },
  {
    name: 'curl -vi on a terminal',
    put: (t) =>
      VERBOSE.replace(/^< (.*)\n/gm, (line, text: string) => `${line}${text.trim()}\r\n`) +
      t +
      LEFT_INTACT,
    repairs: ['http-transcript'],
  },
  {
    name: 'wget -S',
    put: (t) =>
      `--2026-11-22 15:20:27--  http://localhost:9113/metrics\nResolving localhost (localhost)... ::1, 127.0.0.1\nConnecting to localhost (localhost)|127.0.0.1|:9113... connected.\nHTTP request sent, awaiting response... \n  HTTP/1.1 200 OK\n  Content-Type: text/plain; version=0.0.4\n  Content-Length: 1255\nLength: 1255 (1.2K) [text/plain]\nSaving to: ‘STDOUT’\n\n${t}\n     0K .                                                     100%  798M=0s\n\n2026-11-22 15:20:27 (798 MB/s) - written to stdout [1255/1255]\n\n`,
    repairs: ['http-transcript'],
  },
  {
    name: 'HTTPie -v',
    put: (t) =>
      `GET /metrics HTTP/1.1\nAccept: */*\nHost: localhost:9100\nUser-Agent: HTTPie/3.2.1\n\n\n\n${HEADERS_1.replaceAll('\r', '')}${t}\n\n`,
    repairs: ['http-transcript'],
  },
  {
    name: 'a raw connection, chunked',
    put: (t) =>
      joined([
        bytesOf(`GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n${CHUNKED_HEADERS}`),
        chunked(t, 333),
      ]),
    repairs: ['http-transcript', 'chunked-framing'],
  },

  // One in the other
  {
    name: 'curl -v in a fence in a mail',
    put: (t) =>
      each((l) => `> ${l}`)(
        `Hello,\n\n\`\`\`console\n$ curl -v localhost:9100/metrics\n${VERBOSE}${t}${LEFT_INTACT}\`\`\`\n`,
      ),
    repairs: ['quote-prefix', 'markdown-fence', 'surrounding-text', 'http-transcript'],
  },
  {
    name: 'curl -i with line numbers and CRLF',
    put: (t) =>
      each((l, n) => `${String(n).padStart(6)}\t${l}\r`)((HEADERS_1 + t).replaceAll('\r\n', '\n')),
    repairs: ['line-numbers', 'http-transcript', 'crlf-line-ends'],
  },
  {
    name: 'a quotation in UTF-16',
    put: (t) => utf16(each((l) => `> ${l}`)(t), true),
    repairs: ['utf-16', 'quote-prefix'],
  },
  {
    name: 'a transcript in gzip',
    put: (t) => gzipSync(bytesOf(HEADERS_1 + t)),
    repairs: ['http-transcript'],
  },
];

export { tarOf };
