// Transcripts, and one disguise in another.

import { gzipSync } from 'fflate';
import { bytesOf, joined } from '../take-in.ts';
import { utf16 } from './bytes.ts';
import { each, type Disguise } from './disguise.ts';

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

export const TRANSCRIPT_DISGUISES: readonly Disguise[] = [
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
];

export const NESTED_DISGUISES: readonly Disguise[] = [
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
