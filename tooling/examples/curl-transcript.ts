// The healthy service once more, caught with `curl -v URL > FILE 2>&1`: headers before it, and
// curl's own words cut into the middle of two lines, as its two outputs shared one file.

import type { Example } from './example.ts';
import { goServiceText } from './go-service.ts';

const METER = `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0`;

const HEADERS = [
  '*   Trying 10.4.0.17:8080...',
  '* Connected to checkout.internal (10.4.0.17) port 8080 (#0)',
  '> GET /metrics HTTP/1.1\r',
  '> Host: checkout.internal:8080\r',
  '> User-Agent: curl/7.88.1\r',
  '> Accept: */*\r',
  '> \r',
  '< HTTP/1.1 200 OK\r',
  '< Content-Type: text/plain; version=0.0.4; charset=utf-8; escaping=underscores\r',
  '< Date: Sun, 22 Nov 2026 12:00:00 GMT\r',
  '< Transfer-Encoding: chunked\r',
  '< \r',
  '{ [4096 bytes data]',
  '',
].join('\n');

/** curl's output is written whenever this many bytes of the body have come. */
const WRITTEN = 8192;

function progress(bytes: number): string {
  const received = String(Math.floor(bytes / 1024)).padStart(4);
  return `\r100 ${received}k    0 ${received}k    0     0  2811k      0 --:--:-- --:--:-- --:--:-- 2811k`;
}

const LEFT = '\n* Connection #0 to host checkout.internal left intact\n';

export const curlTranscript: Example = {
  id: 'curl-transcript',
  fileName: 'curl-v.txt',
  text: () => {
    const body = goServiceText('text');
    const cut = Math.floor((body.length - 1) / WRITTEN) * WRITTEN;
    return `${METER}${HEADERS}${body.slice(0, cut)}${progress(body.length)}${LEFT}${body.slice(cut)}`;
  },
};
