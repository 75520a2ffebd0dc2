// Delimited MetricFamily messages: what is counted, shown and told of them.

import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../src/engine/engine.ts';
import { openBytes, openText } from '../support/open.ts';
import {
  COUNTER,
  delimited,
  double,
  family,
  GAUGE,
  GAUGE_HISTOGRAM,
  HISTOGRAM,
  label,
  message,
  SUMMARY,
  sint,
  text,
  uint,
  UNTYPED,
  varint,
} from '../support/protobuf.ts';

const gauge = (value: number) => message(2, double(1, value));
const bucket = (count: number, bound: number) => message(3, uint(1, count), double(2, bound));
const span = (field: number, offset: number, length: number) =>
  message(field, sint(1, offset), uint(2, length));
const time = (field: number, seconds: number, nanos: number) =>
  message(field, uint(1, seconds), uint(2, nanos));

const open = (bytes: Uint8Array, sliceSize = 1 << 20): Promise<Dump> =>
  openBytes(bytes, { as: 'prometheus-protobuf', sliceSize });

const shown = (dump: Dump): string[] =>
  dump.source({ from: 1, count: 1000 }).rows.map((row) => row.text);

const said = ({ findings }: Dump): string[] => findings.findings.map(({ rule }) => rule);

const counted = ({ overview: { counts } }: Dump): string =>
  `${counts.families} families, ${counts.series} series, ${counts.samples} samples`;

const verdicts = ({ overview }: Dump): string[] =>
  overview.verdicts.map(({ consumer, verdict }) => `${consumer} ${verdict}`);

describe('a protobuf body', () => {
  it('is shown as text of one line a sample', async () => {
    const dump = await open(
      delimited(
        [
          ...text(2, 'One \\ two\nlines.'),
          ...family('up', GAUGE, [[...label('a', 'x"\n'), ...gauge(1)]]),
        ],
        family('temp', UNTYPED, [
          [...message(5, double(1, -1.5e9)), ...uint(6, 1_700_000_000_250)],
        ]),
      ),
    );
    expect(shown(dump)).toEqual([
      '# HELP up One \\\\ two\\nlines.',
      '# TYPE up gauge',
      'up{a="x\\"\\n"} 1',
      '# TYPE temp untyped',
      'temp -1.5e+09 1700000000.25',
    ]);
    expect(counted(dump)).toBe('2 families, 2 series, 2 samples');
    expect(dump.overview.timestamps).toMatchObject({ samples: 1, min: 1_700_000_000_250 });
    expect(said(dump)).toEqual([]);
  });

  it('shows exemplars and creation times on the line', async () => {
    const exemplar = message(
      2,
      label('id', 'é'),
      double(2, 0.5),
      time(3, 1_700_000_000, 820_714_438),
    );
    const counter = message(3, double(1, 3), exemplar, time(3, 1_600_000_000, 0));
    const dump = await open(delimited(family('a_total', COUNTER, [counter])));
    expect(shown(dump)[1]).toBe('a_total 3 st@1600000000 # {id="é"} 0.5 1700000000.820714438');
    expect(dump.overview.counts.exemplars).toBe(1);
    expect(counted(dump)).toBe('1 families, 1 series, 1 samples');
  });

  it('counts a summary as its quantiles, sum and count', async () => {
    const quantile = message(3, double(1, 1), double(2, 7));
    const dump = await open(
      delimited(family('s', SUMMARY, [message(4, uint(1, 2), double(2, 9), quantile)])),
    );
    expect(shown(dump)).toEqual([
      '# TYPE s summary',
      's{quantile="1.0"} 7',
      's_sum 9',
      's_count 2',
    ]);
    expect(counted(dump)).toBe('1 families, 3 series, 3 samples');
  });

  it('gives a classic histogram the bucket +Inf, and reads no bucket behind it', async () => {
    const open1 = message(7, uint(1, 5), bucket(2, 0.5), double(2, 3));
    const infinite = message(7, uint(1, 5), bucket(5, Infinity), bucket(9, 7), double(2, 3));
    const dump = await open(
      delimited(family('h', HISTOGRAM, [open1]), family('g', GAUGE_HISTOGRAM, [infinite])),
    );
    expect(shown(dump)).toEqual([
      '# TYPE h histogram',
      'h_bucket{le="0.5"} 2',
      'h_bucket{le="+Inf"} 5',
      'h_sum 3',
      'h_count 5',
      '# TYPE g gaugehistogram',
      'g_bucket{le="+Inf"} 5',
      'g_sum 3',
      'g_count 5',
    ]);
    expect(counted(dump)).toBe('2 families, 7 series, 7 samples');
  });

  it('counts a native histogram as one series, with integers, floats or nothing observed', async () => {
    const deltas = [sint(13, 1), sint(13, 2), sint(13, -1)].flat();
    const integers = [
      uint(1, 6),
      double(2, 1.5),
      sint(5, 3),
      double(6, 1e-128),
      bucket(6, 1),
    ].flat();
    const floats = [
      double(4, 2.5),
      double(2, 4),
      sint(5, -4),
      span(9, 1, 1),
      double(11, 2.5),
    ].flat();
    const dump = await open(
      delimited(
        family('n', HISTOGRAM, [
          message(7, integers, span(12, -2, 2), span(12, 3, 1), deltas),
          [...label('a', 'float'), ...message(7, floats)],
          [...label('a', 'none'), ...message(7, span(12, 0, 0))],
        ]),
      ),
    );
    expect(shown(dump)).toEqual([
      '# TYPE n histogram',
      'n {count:6,sum:1.5,schema:3,zero_threshold:1e-128,zero_count:0,positive_spans:[-2:2,3:1],positive_buckets:[1,3,2],bucket:[1:6]}',
      'n{a="float"} {count:2.5,sum:4,schema:-4,zero_threshold:0,zero_count:0,negative_spans:[1:1],negative_buckets:[2.5]}',
      'n{a="none"} {count:0,sum:0,schema:0,zero_threshold:0,zero_count:0,positive_spans:[0:0],positive_buckets:[]}',
    ]);
    expect(counted(dump)).toBe('1 families, 3 series, 3 samples');
  });

  it('may pack repeated numbers, and skips fields that it does not know', async () => {
    const packed = text(13, [...varint(2), ...varint(4), ...varint(1)]); // 1, 2, -1 in zigzag
    const unknown = [
      uint(99, 1),
      double(98, 1),
      text(97, 'x'),
      [...varint(96 * 8 + 5), 1, 2, 3, 4],
    ];
    const metric = [...unknown.flat(), ...message(7, span(12, 0, 3), packed, ...unknown)];
    const dump = await open(delimited(family('n', HISTOGRAM, [metric])));
    expect(shown(dump)[1]).toContain('positive_buckets:[1,3,2]');
  });

  it('quotes names that only newer servers read', async () => {
    const dump = await open(
      delimited(family('a.b', GAUGE, [[...label('c d', '1'), ...label('e', '2'), ...gauge(1)]])),
    );
    expect(shown(dump)).toEqual(['# TYPE "a.b" gauge', '{"a.b","c d"="1",e="2"} 1']);
    expect(verdicts(dump).slice(0, 4)).toEqual([
      'prometheus-2.42 rejects',
      'prometheus-2.53 rejects',
      'prometheus-3.5 accepts',
      'prometheus-main accepts',
    ]);
  });

  it('is judged for the servers, and for nobody else', async () => {
    const twice = delimited(family('up', GAUGE, [gauge(1), gauge(2)]));
    const dump = await open(twice);
    expect(said(dump)).toEqual(['prom/duplicate-series']);
    expect(
      new Set(verdicts(dump).map((verdict) => verdict.replace(/^prometheus-\S+/, 'server'))),
    ).toEqual(
      new Set([
        'server loses',
        'openmetrics-1.0 not-judged',
        'expfmt not-judged',
        'promtool not-judged',
        'client_python not-judged',
      ]),
    );
  });

  it('is refused for a name, label, text or type that the server refuses', async () => {
    const refused = [
      family('', GAUGE, [gauge(1)]),
      family([0x61, 0xff], GAUGE, [gauge(1)]),
      family('a', 9, [gauge(1)]),
      family('a', GAUGE, [[...label('', 'x'), ...gauge(1)]]),
      family('a', GAUGE, [[...label('b', [0xff]), ...gauge(1)]]),
      family('a', GAUGE, [[...label('b', '1'), ...label('b', '2'), ...gauge(1)]]),
      family('a', GAUGE, [[...label('__name__', 'b'), ...gauge(1)]]),
      [...text(2, [0xff]), ...family('a', GAUGE, [gauge(1)])],
    ];
    for (const each of refused) {
      const dump = await open(delimited(each));
      expect(said(dump)).toEqual(['dump/protobuf-field']);
      expect(verdicts(dump)[2]).toBe('prometheus-3.5 rejects');
    }
  });
});

const BODY = delimited(
  family('up', GAUGE, [[...label('a', 'x'), ...gauge(1)]]),
  family('h', HISTOGRAM, [message(7, uint(1, 300), bucket(300, 0.5), double(2, 3))]),
);

describe('a protobuf body that is broken', () => {
  it('is a finding wherever it is cut, and what is whole before the cut is counted', async () => {
    const border = BODY[0]! + 1;
    for (let length = 1; length < BODY.length; length++) {
      const dump = await open(BODY.slice(0, length));
      expect(said(dump)).toEqual(length === border ? [] : ['dump/protobuf-cut']);
      expect(dump.overview.counts.families).toBe(length < border ? 0 : 1);
      if (length !== border) expect(verdicts(dump)[0]).toBe('prometheus-2.42 rejects');
    }
  });

  it('is read the same in slices of any size', async () => {
    const whole = await open(BODY);
    for (let size = 1; size < 9; size++) {
      const sliced = await open(BODY, size);
      expect(shown(sliced)).toEqual(shown(whole));
      expect(sliced.overview.counts).toEqual(whole.overview.counts);
    }
  });

  it('is read on behind a message of known length', async () => {
    const broken = [
      [0x0a, 9, 0x75],
      uint(1, 1),
      [0x07],
      [0x00, 0x00],
      [...varint(8 * 4 + 2), ...Array<number>(11).fill(0xff)],
    ];
    for (const each of broken) {
      const dump = await open(Uint8Array.from([...delimited(each), ...BODY]));
      expect(said(dump)).toEqual(['dump/protobuf-wire']);
      expect(dump.overview.counts.families).toBe(2);
    }
  });

  it('needs no memory for a length that never comes', async () => {
    for (const length of [2 ** 31 - 1, 2 ** 31, 2n ** 63n]) {
      const dump = await open(Uint8Array.from([...BODY, ...varint(length), 0x0a, 2, 3]));
      expect(said(dump)).toEqual([
        length === 2 ** 31 - 1 ? 'dump/protobuf-cut' : 'dump/protobuf-wire',
      ]);
      expect(dump.overview.counts.families).toBe(2);
    }
  });

  it('never makes the reader throw', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.nat(BODY.length),
        fc.nat(BODY.length),
        async (noise, at, resume) => {
          const damaged = [...BODY.subarray(0, at), ...noise, ...BODY.subarray(resume)];
          const dump = await open(Uint8Array.from(damaged), 7);
          const lines = dump.overview.lines;
          for (const { places } of dump.findings.findings)
            for (const { line } of places) expect(line).toBeLessThanOrEqual(Math.max(1, lines));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is told from its text form', async () => {
    const dump = await openText(
      'name: "up"\ntype: GAUGE\nmetric: <\n  gauge: <\n    value: 1\n  >\n>\n',
    );
    expect(said(dump)).toEqual(['dump/protobuf-not-read']);
  });
});

describe('a protobuf body is recognised', () => {
  it.each([
    ['as it is', BODY],
    ['inside gzip', gzipSync(BODY)],
    [
      'behind the head of a response',
      Uint8Array.from([
        ...new TextEncoder().encode(
          'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.google.protobuf\r\n\r\n',
        ),
        ...BODY,
      ]),
    ],
  ])('%s', async (_name, bytes) => {
    const dump = await openBytes(bytes);
    expect(dump.overview.dialect).toBe('prometheus-protobuf');
    expect(counted(dump)).toBe('2 families, 5 series, 5 samples');
    expect(said(dump)).toEqual([]);
  });

  it('by a header, where its first bytes do not tell', async () => {
    const contentType = 'application/vnd.google.protobuf; encoding=delimited';
    const dump = await openBytes(Uint8Array.from([0x7f, 0x0a]), { contentType });
    expect(said(dump)).toEqual(['dump/protobuf-cut']);
    expect(dump.overview.because).toEqual([{ reason: 'content-type', text: contentType }]);
  });
});
