// HTTP transcripts: what is read of them, and what they tell.

import { describe, expect, it } from 'vitest';
import { utf16 } from '../unit/engine/intake/disguises/bytes.ts';
import { repaired, takeIn, textOf } from '../unit/engine/intake/take-in.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n\r\n';

describe('curl -i', () => {
  it('tells status, headers and Content-Type', () => {
    const { report, facts, body } = takeIn(`${HEAD}up 1\n`);
    expect(textOf(body)).toBe('up 1\n');
    expect(report.http).toEqual({
      tool: 'curl -i',
      status: 200,
      requestHeaders: [],
      responseHeaders: [['Content-Type', 'text/plain; version=0.0.4']],
    });
    expect(report.contentType).toBe('text/plain; version=0.0.4');
    expect(facts.contentType).toBe(report.contentType);
  });

  it('is judged by its body', () => {
    expect(takeIn(`${HEAD}up 1\n`).judged).toBeUndefined();
    const { judged } = takeIn(`${HEAD}up 1\nup 2\r\n`);
    expect(textOf(judged!)).toBe('up 1\nup 2\r\n');
  });

  it('that PowerShell wrote down has the line ends of PowerShell', () => {
    const text = `${HEAD}up 1\n`.replaceAll(/\r?\n/g, '\r\n');
    const { judged, body, report } = takeIn(utf16(text, true));
    expect(textOf(body)).toBe('up 1\n');
    expect(judged).toBeUndefined();
    expect(report.charset).toBe('utf-16le');
  });

  it('with redirects counts the last response', () => {
    const moved =
      'HTTP/1.1 301 Moved\r\nLocation: /metrics\r\n\r\n<a href="/metrics">Moved</a>\n\n';
    const { report, body } = takeIn(`${moved}${HEAD}up 1\n`);
    expect(textOf(body)).toBe('up 1\n');
    expect(report.http?.status).toBe(200);
  });

  it('of a redirect alone shows what came', () => {
    const moved = 'HTTP/1.1 301 Moved\r\nLocation: /metrics\r\n\r\n<a href="/metrics">Moved</a>\n';
    const { report } = takeIn(moved);
    expect(report.looksLike).toBe('html');
    expect(report.http?.status).toBe(301);
  });

  it('of two dumps reads both and says so', () => {
    expect(repaired(`${HEAD}up 1\n${HEAD}up 2\n`)).toEqual({
      body: 'up 1\nup 2\n',
      repairs: ['http-transcript 6', 'several-responses 1'],
    });
  });

  it('of an error page is no exposition, and its status is known', () => {
    const { report } = takeIn(
      'HTTP/1.1 404 Not Found\r\nServer: nginx\r\n\r\n<html><body>404</body></html>\n',
    );
    expect(report.looksLike).toBe('html');
    expect(report.http?.status).toBe(404);
  });

  it('without a body is empty', () => {
    const { report } = takeIn('HTTP/1.1 406 Not Acceptable\r\nContent-Length: 0\r\n\r\n');
    expect(report.looksLike).toBe('empty');
    expect(report.http?.status).toBe(406);
  });
});

describe('curl -v', () => {
  const CHATTER = `*   Trying 127.0.0.1:9100...
* Connected to localhost (127.0.0.1) port 9100 (#0)
> GET /metrics HTTP/1.1
> Accept: application/openmetrics-text
>${' '}
< HTTP/1.1 200 OK
< Content-Type: text/plain
<${' '}
`;

  it('tells what was asked for', () => {
    const { report } = takeIn(`${CHATTER}up 1\n`);
    expect(report.http?.tool).toBe('curl -v');
    expect(report.http?.requestHeaders).toEqual([['Accept', 'application/openmetrics-text']]);
  });

  it('may cut a line in two, which is joined', () => {
    expect(
      repaired(
        `${CHATTER}path_requests_\r100 40470  100 40470    0     0  5895k      0 --:--:-- --:--:-- --:--:-- 6586k\n* Connection #0 to host localhost left intact\ntotal{path="/item/167"} 18\n`,
      ),
    ).toEqual({
      body: 'path_requests_total{path="/item/167"} 18\n',
      repairs: ['http-transcript 10', 'spliced-lines 1'],
    });
  });

  it('may cut a number in two', () => {
    const meter =
      '\r100 40470  100 40470    0     0  5895k      0 --:--:-- --:--:-- --:--:-- 6586k\n';
    expect(repaired(`${CHATTER}up 12${meter}* Closing connection 0\n345\nup 6\n`).body).toBe(
      'up 12345\nup 6\n',
    );
  });

  it('may have its meter between two lines', () => {
    const meter =
      '\r 45  143k   45 65536    0     0  9538k      0 --:--:-- --:--:-- --:--:-- 6590k';
    expect(repaired(`${CHATTER}up 1${meter}\nup 2\n`).body).toBe('up 1\nup 2\n');
    expect(repaired(`${CHATTER}up 1\n${meter}up 2\n`).body).toBe('up 1\nup 2\n');
  });

  it('of a service that is down has nothing to read', () => {
    const { report } = takeIn(
      '*   Trying 127.0.0.1:7...\n* connect to 127.0.0.1 port 7 failed: Connection refused\ncurl: (7) Failed to connect\n',
    );
    expect(report.looksLike).toBe('empty');
    expect(report.http).toEqual({ tool: 'curl', requestHeaders: [], responseHeaders: [] });
  });
});

describe('curl --trace-ascii', () => {
  const TRACE = `== Info: Connected to localhost (127.0.0.1) port 9113 (#0)
=> Send header, 85 bytes (0x55)
0000: GET /metrics HTTP/1.1
0017: Host: localhost:9113
<= Recv header, 17 bytes (0x11)
0000: HTTP/1.1 200 OK
<= Recv header, 26 bytes (0x1a)
0000: Content-Type: text/plain
<= Recv data, 24 bytes (0x18)
0000: # TYPE up gauge.up 1.
`;

  it('is read where the body stands beside the trace', () => {
    const { body, report } = takeIn(
      `${TRACE}# TYPE up gauge\nup 1\n== Info: Connection #0 left intact\n`,
    );
    expect(textOf(body)).toBe('# TYPE up gauge\nup 1\n');
    expect(report.contentType).toBe('text/plain');
    expect(report.http?.requestHeaders).toEqual([['Host', 'localhost:9113']]);
  });

  it('is a loss where it does not', () => {
    const { report } = takeIn(TRACE);
    expect(report.repairs.map(({ repair }) => repair)).toContain('trace-ascii');
    expect(report.looksLike).toBe('empty');
  });
});
