// Files that hold several dumps, and files that only look like it.

import { describe, expect, it } from 'vitest';
import { openText } from '../support/open.ts';
import { partsOf } from '../support/parts.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n\r\n';
const GO = '# TYPE go_threads gauge\ngo_threads 7\n';
const PROCESS = '# TYPE process_fds gauge\nprocess_fds 12\n';
const SHOP = '# TYPE shop_orders gauge\nshop_orders{state="new"} 4\n';

describe('responses of a transcript', () => {
  it('of curl -i are parts, each with its head', async () => {
    const first = `${HEAD}${GO}`;
    const second = `${HEAD}${GO}${SHOP}`;
    const { told, texts, names, mixes } = await partsOf(first + second);
    expect(told).toEqual(['response ? 1-5, 1 samples', 'response ? 6-12, 2 samples']);
    expect(texts).toEqual([first, second]);
    expect(names).toEqual(['#1', '#2']);
    expect(mixes).toBe(true);
  });

  it('of curl -i are named by the commands where they were copied too', async () => {
    const first = `$ curl -si http://a:9100/metrics\n${HEAD}${GO}`;
    const second = `$ curl -si 'b:9100/metrics/cadvisor'\n${HEAD}${GO}`;
    const { told, texts } = await partsOf(`${first}${second}$ `);
    expect(told).toEqual([
      'response a:9100 1-6, 1 samples',
      'response b:9100/metrics/cadvisor 7-13, 1 samples',
    ]);
    expect(texts).toEqual([first, `${second}$ `]);
  });

  it('of curl -v are named by host', async () => {
    const exchange = (host: string) =>
      `> GET /metrics HTTP/1.1\n> Host: ${host}\n> Accept: */*\n> \n< HTTP/1.1 200 OK\n< Content-Type: text/plain\n< \n${GO}`;
    const { told, texts, names } = await partsOf(
      `*   Trying 127.0.0.1:80...\n${exchange('a')}* Connection #0 to host a left intact\n${exchange('b:8080')}`,
    );
    expect(told).toEqual(['response a 1-11, 1 samples', 'response b:8080 12-20, 1 samples']);
    expect(texts[1]).toBe(exchange('b:8080'));
    expect(names).toEqual(['a', 'b:8080']);
  });

  it('of wget -S are named by address', async () => {
    const exchange = (host: string) =>
      `--2026-11-22 10:00:00--  http://${host}/metrics\nConnecting to ${host}... connected.\nHTTP request sent, awaiting response... \n  HTTP/1.1 200 OK\n  Content-Type: text/plain\nLength: 40 [text/plain]\nSaving to: 'STDOUT'\n\n${GO}\n2026-11-22 10:00:00 (1.2 MB/s) - written to stdout [40/40]\n\n`;
    const { told, texts } = await partsOf(exchange('a:1') + exchange('b:1'));
    expect(told).toEqual(['response a:1 1-13, 1 samples', 'response b:1 14-26, 1 samples']);
    expect(texts[0]).toBe(exchange('a:1'));
  });

  it('are not parts where they are steps to one', async () => {
    const moved =
      'HTTP/1.1 301 Moved\r\nLocation: /metrics\r\n\r\n<a href="/metrics">Moved</a>\n\n';
    expect((await partsOf(`${moved}${HEAD}${GO}`)).told).toEqual([]);
    const { told } = await partsOf(`${moved}${HEAD}${GO}${moved}${HEAD}${GO}`);
    expect(told).toEqual(['response ? 1-10, 1 samples', 'response ? 11-20, 1 samples']);
  });

  it('are not parts where they are pages of an error', async () => {
    const lost = 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>no such page</p>\n';
    expect((await partsOf(`${HEAD}${GO}${lost}`)).told).toEqual([]);
    const { told, texts } = await partsOf(`${HEAD}${GO}${lost}${HEAD}${GO}`);
    expect(told).toEqual(['response ? 1-5, 1 samples', 'response ? 10-14, 1 samples']);
    expect(texts[0]).toBe(HEAD + GO);
  });

  it('are left together where the first body goes on below the head of the second', async () => {
    const exchange = (host: string, body: string) =>
      `> GET /metrics HTTP/1.1\n> Host: ${host}\n> \n< HTTP/1.1 200 OK\n< \n${body}`;
    const start = '* Connected to a (127.0.0.1) port 80\n';
    const between = '* Connection #0 to host a left intact\n';
    const first = GO + SHOP + PROCESS;
    const whole = start + exchange('a', first) + between + exchange('b', GO);
    expect((await partsOf(whole)).told).toHaveLength(2);
    const [kept, late] = [first.slice(0, -6), first.slice(-6)];
    const tangled = start + exchange('a', kept) + between + exchange('b', late + GO);
    expect((await partsOf(tangled)).told).toEqual([]);
  });

  it('open as what they were', async () => {
    const om =
      'HTTP/1.1 200 OK\r\nContent-Type: application/openmetrics-text; version=1.0.0\r\n\r\n';
    const { texts } = await partsOf(`${om}${GO}# EOF\n${HEAD}${GO}`);
    const dumps = await Promise.all(texts.map((text) => openText(text)));
    expect(dumps.map(({ overview }) => overview.dialect)).toEqual([
      'openmetrics-1.0',
      'prometheus-text-0.0.4',
    ]);
    expect(dumps.map(({ overview }) => overview.http?.status)).toEqual([200, 200]);
  });
});

describe('bodies one after the other', () => {
  it('are cut where families and series stand again', async () => {
    const first = GO + PROCESS + SHOP;
    const second = `${GO}${PROCESS}`;
    const { told, texts, mixes } = await partsOf(first + second);
    expect(told).toEqual(['body ? 1-6, 3 samples', 'body ? 7-10, 2 samples']);
    expect(texts).toEqual([first, second]);
    expect(mixes).toBe(true);
  });

  it('are cut above families that only the second has, where names go in order', async () => {
    const first = GO + PROCESS + SHOP;
    const second = `# a second service\n# TYPE app_up gauge\napp_up 1\n${GO}${PROCESS}`;
    expect((await partsOf(first + second)).texts).toEqual([first, second]);
  });

  it('are cut at an empty line where names do not', async () => {
    const first = SHOP + GO + PROCESS;
    const second = `# TYPE zoo_up gauge\nzoo_up 1\n# TYPE zoo_a gauge\nzoo_a 1\n${PROCESS}${GO}`;
    expect((await partsOf(`${first}\n${second}`)).texts).toEqual([`${first}\n`, second]);
  });

  it('are left together where nothing tells the place of the cut', async () => {
    const first = SHOP + GO + PROCESS;
    const second = `# TYPE zoo_up gauge\nzoo_up 1\n# TYPE zoo_a gauge\nzoo_a 1\n${PROCESS}${GO}`;
    expect((await partsOf(first + second)).told).toEqual([]);
  });

  it('may be one family each', async () => {
    const { told } = await partsOf(GO + GO + GO);
    expect(told).toEqual([
      'body ? 1-2, 1 samples',
      'body ? 3-4, 1 samples',
      'body ? 5-6, 1 samples',
    ]);
  });

  it('of OpenMetrics end with # EOF', async () => {
    const [first, second] = [`${GO}# EOF\n`, `${SHOP}# EOF\n`];
    const { told, texts } = await partsOf(first + second);
    expect(told).toEqual(['body ? 1-3, 1 samples', 'body ? 4-6, 1 samples']);
    expect(texts).toEqual([first, second]);
  });

  it('are found inside of what was mended, too', async () => {
    const both = GO + PROCESS + GO + PROCESS;
    const { told, texts } = await partsOf(both.replaceAll(/^/gm, '> ').replace(/> $/, ''));
    expect(told).toEqual(['body ? 1-4, 2 samples', 'body ? 5-8, 2 samples']);
    expect(texts[0]).toBe((GO + PROCESS).replaceAll(/^/gm, '> ').replace(/> $/, ''));
  });

  it.for([
    ['a family twice among others', GO + PROCESS + GO + SHOP],
    ['every family twice in a row', GO + GO + PROCESS + PROCESS + SHOP + SHOP],
    [
      'metadata again, series never',
      `${SHOP}${GO}${SHOP.replace('new', 'old')}${GO.replace(' 7', '{x="y"} 7')}`,
    ],
    ['series again, metadata never', `${GO}${PROCESS}go_threads 7\nprocess_fds 12\n`],
    ['one series at several times', `# TYPE a gauge\na 1 1\na 2 2\na 3 3\n`],
    ['lines without metadata after # EOF', `${GO}# EOF\nleft_over 1\n`],
    ['one dump of OpenMetrics', `${GO}${PROCESS}# EOF\n`],
    ['nothing', ''],
  ] as const)('are not there in a file with %s', async ([, text]) => {
    expect((await partsOf(text)).told).toEqual([]);
  });
});

describe('targets told apart by labels', () => {
  const FEDERATION = `# TYPE up untyped
up{job="node",instance="a:9100"} 1 1700000000000
up{job="node",instance="b:9100"} 0 1700000000000
up{job="shop",instance="a:8080"} 1 1700000000000
# HELP load_one of one minute
# TYPE load_one gauge
load_one{job="node",instance="a:9100"} 0.5 1700000000000
load_one{instance="b:9100",job="node"} 0.7 1700000000000
`;

  it('are a part each, with the metadata of their families', async () => {
    const { told, texts, names, mixes, rest } = await partsOf(FEDERATION);
    expect(told).toEqual([
      'labels node a:9100 2-7, 2 samples',
      'labels node b:9100 3-8, 2 samples',
      'labels shop a:8080 4-4, 1 samples',
    ]);
    expect(texts[1]).toBe(`# TYPE up untyped
up{job="node",instance="b:9100"} 0 1700000000000
# HELP load_one of one minute
# TYPE load_one gauge
load_one{instance="b:9100",job="node"} 0.7 1700000000000
`);
    expect(texts[2]).toBe('# TYPE up untyped\nup{job="shop",instance="a:8080"} 1 1700000000000\n');
    expect(names).toEqual(['node a:9100', 'node b:9100', 'shop a:8080']);
    expect({ mixes, rest }).toEqual({ mixes: false, rest: 0 });
  });

  it('keep the # EOF of the whole', async () => {
    const { texts } = await partsOf(`${FEDERATION.replaceAll('000000000000', '0')}# EOF\n`);
    for (const text of texts) expect(text).toMatch(/\n# EOF\n$/);
  });

  it('may leave a few series to none of them', async () => {
    const many = Array.from(
      { length: 20 },
      (_, n) => `x{job="j",instance="i${n % 2}",n="${n}"} 1\n`,
    );
    const { told, rest } = await partsOf(`${many.join('')}job:x:sum{job="j",instance=""} 20\n`);
    expect(told).toEqual(['labels j i0 1-19, 10 samples', 'labels j i1 2-20, 10 samples']);
    expect(rest).toBe(1);
  });

  it.for([
    ['one target', 'a{job="j",instance="i"} 1\nb{job="j",instance="i"} 2\n'],
    ['instances without jobs', 'a{instance="i"} 1\na{instance="k"} 2\n'],
    ['targets on some series', `a{job="j",instance="i"} 1\na{job="j",instance="k"} 2\n${GO}`],
  ] as const)('are not there in a dump with %s', async ([, text]) => {
    expect((await partsOf(text)).told).toEqual([]);
  });

  it('are listed up to a thousand, those with the most samples', async () => {
    const lines = Array.from({ length: 1500 }, (_, n) => {
      const line = (name: string) => `${name}{job="j",instance="${n}"} 1\n`;
      return n % 3 === 0 ? line('a') : line('a') + line('b');
    });
    const { split } = await openText(lines.join(''));
    expect(split.count).toEqual({ kind: 'labels', parts: 1500, rest: 0 });
    expect(split.answer.parts).toHaveLength(1000);
    expect(split.answer.more).toBe(500);
    expect(new Set(split.answer.parts.map(({ samples }) => samples))).toEqual(new Set([2]));
  });
});
