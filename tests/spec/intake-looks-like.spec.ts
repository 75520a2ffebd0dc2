// What is no exposition, and what is one however broken it is.

import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/engine/intake/lines/reading.ts';
import { judgeLooksLike, type LineStats } from '../../src/engine/intake/looks-like/judge.ts';
import type { LooksLike } from '../../src/model/looks-like.ts';
import { bytesOf, takeIn, textOf } from '../unit/engine/intake/take-in.ts';

function statsOf(text: string): LineStats {
  const lines = text.split('\n').map((line) => readingOf(line.trimEnd()));
  const count = (reading: string): number => lines.filter((line) => line === reading).length;
  return {
    sampleLines: count('sample'),
    badLines: count('bad'),
    metadataLines: count('metadata'),
    commentLines: count('comment'),
    blankLines: count('blank'),
  };
}

function looksLike(input: string | Uint8Array): LooksLike | 'protobuf' | undefined {
  const { report, body } = takeIn(input);
  if (report.protobuf !== false) return 'protobuf';
  return report.looksLike ?? judgeLooksLike(body, statsOf(textOf(body)));
}

const PROFILE = Uint8Array.from([
  0x0a, 0x04, 0x08, 0x01, 0x10, 0x02, 0x0a, 0x04, 0x08, 0x03, 0x10, 0x04, 0x12, 0x06, 0x0a, 0x01,
  0x01, 0x12, 0x01, 0x05, 0x22, 0x02, 0x08, 0x01, 0x2a, 0x02, 0x08, 0x01, 0x32, 0x00, 0x32, 0x07,
  0x73, 0x61, 0x6d, 0x70, 0x6c, 0x65, 0x73, 0x48, 0x80, 0x01,
]);
/** One family `up`, help `Up.`, a gauge of 1. */
const FAMILY = Uint8Array.from([
  0x1a, 0x0a, 0x02, 0x75, 0x70, 0x12, 0x03, 0x55, 0x70, 0x2e, 0x18, 0x01, 0x22, 0x0d, 0x12, 0x0b,
  0x09, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0x10, 0x00,
]);

describe('no exposition', () => {
  const cases: readonly (readonly [string, LooksLike, string | Uint8Array])[] = [
    ['nothing', 'empty', ''],
    ['blank lines', 'empty', '\n \n\t\n\r\n'],
    [
      'a page',
      'html',
      '<!doctype html>\n<html lang="en"><head><title>Sign in</title></head></html>\n',
    ],
    ['a page in capitals', 'html', '<HTML><BODY><H1>502 Bad Gateway</H1></BODY></HTML>'],
    ['a piece of a page', 'html', '<h1>Node Exporter</h1>\n<a href="/metrics">Metrics</a>\n'],
    ['a page with text in <pre>', 'html', '<html><pre>Not found\n</pre></html>'],
    ['XHTML', 'html', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ['XML', 'xml', '<?xml version="1.0"?>\n<testsuite tests="3"></testsuite>'],
    ['XML without a declaration', 'xml', '<status xmlns="x"><up>1</up></status>'],
    ['SVG', 'image', '<svg xmlns="http://www.w3.org/2000/svg" width="1"/>'],
    ['PNG', 'image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0])],
    ['JPEG', 'image', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])],
    ['xz', 'archive', Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4])],
    ['bzip2', 'archive', bytesOf('BZh91AY&SY')],
    ['expvar', 'expvar-json', '{\n"cmdline": ["/srv/shop"],\n"memstats": {"Alloc":6831952}\n}\n'],
    [
      'expvar through jq',
      'expvar-json',
      '{\n  "hits": 3,\n  "memstats": {\n    "Alloc": 1\n  }\n}',
    ],
    [
      'runtime/metrics',
      'runtime-metrics-json',
      '{"/cgo/go-to-c-calls:calls":1,"/gc/heap/goal:bytes":2}',
    ],
    ['a query', 'prom-api-json', '{"status":"success","data":{"resultType":"vector","result":[]}}'],
    ['an API error', 'prom-api-json', '{"status":"error","errorType":"bad_data","error":"x"}'],
    [
      'a query through jq -S',
      'prom-api-json',
      '{\n  "data": {\n    "result": [{"metric": {"__name__": "up"}}]\n  },\n  "status": "success"\n}',
    ],
    [
      'prom2json',
      'prom2json',
      '[{"name":"up","help":"Up.","type":"GAUGE","metrics":[{"value":"1"}]}]',
    ],
    [
      'prom2json by jq -c',
      'prom2json',
      '{"name":"up","help":"Up.","type":"GAUGE","metrics":[{"value":"1"}]}\n',
    ],
    ['Spring’s actuator', 'other-json', '{"names":["jvm.memory.used","process.uptime"]}'],
    [
      'a dashboard',
      'other-json',
      '{"title":"Panel 1","panels":[{"title":"Row 2","expr":"up{a=\\"b\\"} > 1"}]}',
    ],
    ['an array', 'other-json', '[1, 2, 3]'],
    ['a heap profile', 'pprof', gzipSync(PROFILE)],
    [
      'a profile in text',
      'pprof',
      'heap profile: 8: 2832 [8: 2832] @ heap/1048576\n1: 1280 [1: 1280] @ 0x6c7\n',
    ],
    ['all goroutines', 'pprof', 'goroutine 1 [running]:\nmain.main()\n\t/srv/main.go:3 +0x1\n'],
    ['CSV', 'csv', 'Time,value,host\n2026-11-22,1,a\n2026-11-23,2,b\n'],
    ['CSV with semicolons', 'csv', '"Time";"up, or down"\n"2026-11-22";1\n"2026-11-23";0\n'],
    [
      'YAML',
      'yaml',
      'groups:\n  - name: x\n    rules:\n      - alert: Down\n        expr: up == 0\n',
    ],
    ['a list in YAML', 'yaml', '- targets: [a, b]\n  labels:\n    job: node\n'],
    ['a missing page', 'other-text', '404 page not found\n'],
    [
      'a Go error',
      'other-text',
      'An error has occurred while serving metrics:\n\n2 error(s) occurred:\n* collected metric "a" { gauge:<value:2 > } was collected before\n',
    ],
    [
      'nginx’s status',
      'other-text',
      'Active connections: 4 \nserver accepts handled requests\n 1040 1040 1101 \nReading: 0 Writing: 1 Waiting: 3 \n',
    ],
    [
      'keys and values',
      'other-text',
      'Uptime: 786\nLoad1: 2.48\nTotal Accesses: 395\nServer: Apache/2.4\n',
    ],
    ['Graphite', 'other-text', 'servers.a.cpu 0.5 1795360877\nservers.b.cpu 0.7 1795360877\n'],
    ['Influx', 'other-text', 'cpu,host=a usage=0.5 1795360877000000000\nmem,host=a used=1i\n'],
    ['StatsD', 'other-text', 'hits:1|c\nlatency:320|ms\n'],
    [
      'settings',
      'other-text',
      'UMASK 022\nUSER nobody\nHOME /root\nPASS_MAX_DAYS 99999\nSHELL /bin/sh\n',
    ],
    [
      'a query by promtool',
      'other-text',
      'up{job="a"} => 1 @[1795360878.502]\nup{job="b"} => 0 @[1795360878.502]\n',
    ],
    [
      'a dump of a TSDB',
      'other-text',
      '{__name__="up", job="a"} 1 1795360561127\n{__name__="up", job="b"} 0 1795360561127\n',
    ],
    [
      'a log',
      'other-text',
      '2026-11-22T15:21:18Z INFO started\n2026-11-22T15:21:19Z WARN slow 12\n',
    ],
    ['prose', 'other-text', 'The service is slow since Monday.\nCould you have a look?\n'],
    [
      'random bytes',
      'other-text',
      Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 7) % 251),
    ],
  ];

  it.for(cases)('%s looks like %s', ([, expected, input]) => {
    expect(looksLike(input)).toBe(expected);
  });
});

describe('an exposition', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['of plain samples', 'up 1\ndown 0\n'],
    ['without a final line end', 'up 1'],
    ['of metadata alone', '# HELP up Up.\n# TYPE up gauge\n'],
    ['of nothing but its end', '# EOF\n'],
    ['with quoted names', '{"http.requests", code="200"} 3\n{"http.requests", code="500"} 0\n'],
    ['that leaves quotes unescaped', 'a{path="/"q""} 1\nb{path="/"q""} 2\nc{path="/"q""} 3\n'],
    ['with raw line ends in HELP', '# HELP a One\ntwo\nthree\n# TYPE a gauge\na 1\n'],
    ['with names that need quotes', '# TYPE a.b gauge\na.b{c="d"} 1\na.b{c="e"} 2\n'],
    ['with numbers written wrong', '# TYPE a gauge\na{b="c"} 1,5\na{b="d"} 2,5\n'],
    ['cut at the front', 't="3"} 4\nup{t="4"} 5\nup{t="5"} 6\n'],
  ];

  it.for(cases)('%s stays one', ([, text]) => {
    expect(looksLike(text)).toBeUndefined();
  });
});

describe('protobuf', () => {
  it('is recognised, packed too', () => {
    const families = Uint8Array.from([...FAMILY, ...FAMILY]);
    expect(looksLike(families)).toBe('protobuf');
    expect(looksLike(gzipSync(families))).toBe('protobuf');
    expect(takeIn(families).body).toEqual(families);
    expect(takeIn(families).facts.protobuf).toBe('delimited');
  });

  it('is recognised when it is cut', () => {
    expect(looksLike(FAMILY.subarray(0, 16))).toBe('protobuf');
  });

  it('is recognised as text', () => {
    expect(
      looksLike(
        'name: "up"\nhelp: "Up."\ntype: GAUGE\nmetric: <\n  gauge: <\n    value: 1\n  >\n>\n',
      ),
    ).toBe('protobuf');
    expect(looksLike('name:"up" help:"Up." type:GAUGE metric:<gauge:<value:1 > > \n')).toBe(
      'protobuf',
    );
  });

  it('is not what begins with blank lines', () => {
    expect(looksLike('\n\n# TYPE up gauge\nup 1\n')).toBeUndefined();
  });
});
