// `exposcope quantiles` as its users meet it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtCommand, type RunOptions } from '../support/command.ts';
import { delimited, double, family, HISTOGRAM, message, uint } from '../support/protobuf.ts';

const command = builtCommand();

const DUMP = `# TYPE req_seconds histogram
req_seconds_bucket{code="200",le="0.1"} 5
req_seconds_bucket{code="200",le="1"} 9
req_seconds_bucket{code="200",le="+Inf"} 10
req_seconds_sum{code="200"} 7
req_seconds_count{code="200"} 10
lost_bucket{le="1"} 0
lost_bucket{le="+Inf"} 0
`;

function quantiles(
  args: readonly string[],
  content: string | Uint8Array = DUMP,
  options: RunOptions = {},
) {
  writeFileSync(join(command.folder, 'dump.prom'), content);
  return command.run(['quantiles', ...args], { cwd: command.folder, ...options });
}

describe('exposcope quantiles --json', () => {
  it('prints one array with its keys in their order, by label set and then as asked', async () => {
    const ran = await quantiles(['--json', '--q', '0.9,0.5', 'dump.prom']);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toBe(`[
  {"family":"req_seconds","labels":{"code":"200"},"q":0.9,"value":1,"lower":0.1,"upper":1},
  {"family":"req_seconds","labels":{"code":"200"},"q":0.5,"value":0.1,"lower":0,"upper":0.1},
  {"family":"lost","labels":{},"q":0.9,"value":"NaN","lower":"NaN","upper":"NaN"},
  {"family":"lost","labels":{},"q":0.5,"value":"NaN","lower":"NaN","upper":"NaN"}
]
`);
  });

  it('asks for four quantiles when nothing else is said', async () => {
    const ran = await quantiles(['--json', 'dump.prom']);
    const found = JSON.parse(ran.stdout) as { q: number }[];
    expect(found.map(({ q }) => q)).toEqual([0.5, 0.9, 0.95, 0.99, 0.5, 0.9, 0.95, 0.99]);
  });

  it('takes any float for a quantile, and says what is no JSON number in words', async () => {
    const dump = 'h_bucket{le="-0"} 1\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\n';
    const ran = await quantiles(['--json', '--q=-1, +Inf,NaN,5e-1', 'dump.prom'], dump);
    expect(ran.stdout.match(/"q":.*(?=})/g)).toEqual([
      '"q":-1,"value":"-Inf","lower":"NaN","upper":"NaN"',
      '"q":"+Inf","value":"+Inf","lower":"NaN","upper":"NaN"',
      '"q":"NaN","value":"NaN","lower":"NaN","upper":"NaN"',
      '"q":0.5,"value":-0.0,"lower":"-Inf","upper":-0.0',
    ]);
  });

  it('follows the mode', async () => {
    const nearly =
      'h_bucket{le="1"} 1e6\nh_bucket{le="2"} 1000000.0000004\nh_bucket{le="+Inf"} 1000000.0000004\n';
    const value = async (mode: string) => {
      const ran = await quantiles(['--json', '--q', '1', '--mode', mode, 'dump.prom'], nearly);
      return (JSON.parse(ran.stdout) as { value: number }[])[0]?.value;
    };
    expect([await value('3'), await value('2.42')]).toEqual([1, 2]);
  });

  it('reads standard input, compressed or not', async () => {
    const plain = await quantiles(['--json', '-'], '', { stdin: DUMP });
    const zipped = await quantiles(['--json', '-'], '', { stdin: gzipSync(DUMP) });
    expect(JSON.parse(plain.stdout)).toHaveLength(8);
    expect(zipped.stdout).toBe(plain.stdout);
  });

  it('is an empty array where there is no histogram', async () => {
    const ran = await quantiles(['--json', 'dump.prom'], 'up 1\n');
    expect([ran.status, ran.stdout]).toEqual([0, '[]\n']);
  });

  it('lets nothing act on a terminal', async () => {
    const ran = await quantiles(
      ['--json', '--q', '1', 'dump.prom'],
      'h_bucket{a="\u009b31m\u202e",le="+Inf"} 1\n',
    );
    expect(ran.stdout).toContain('{"a":"\\u009b31m\\u202e"}');
  });
});

describe('exposcope quantiles', () => {
  it('prints a table for each label set', async () => {
    const ran = await quantiles(['--q', '0.5,0.99,2', 'dump.prom']);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toBe(`req_seconds{code="200"}  10 observations, line 2
  q     histogram_quantile  certain
  0.5   0.1                 (0, 0.1]
  0.99  1                   (2.5, 6.6]
  2     +Inf                no quantile: not within 0 and 1

lost  0 observations, line 7
  q     histogram_quantile  certain
  0.5   NaN                 nothing observed
  0.99  NaN                 nothing observed
  2     +Inf                no quantile: not within 0 and 1
`);
  });

  it('says what it cannot tell, and what is open to one side', async () => {
    const dump = `h_bucket{a="${'"'.padStart(2, '\\')}",le="1"} 1\nh_bucket{a="\\"",le="+Inf"} 2\ng_bucket{le="1"} 2\n`;
    const ran = await quantiles(['--q', '0,1', '--lang', 'zh', 'dump.prom'], dump);
    expect(ran.stdout.replace(/\u00a0/g, ' ')).toBe(`h{a="\\""}  2 次观测，第 1 行
  q  histogram_quantile  必定在
  0  0                   ≤ 1
  1  1                   > 1

g  第 3 行
  q  histogram_quantile  必定在
  0  NaN                 无法判断
  1  NaN                 无法判断
`);
  });

  it('says so when there is no histogram', async () => {
    const ran = await quantiles(['dump.prom'], 'up 1\n');
    expect([ran.status, ran.stdout]).toEqual([0, 'no histogram with a bucket\n']);
  });

  it('is quiet when asked to be', async () => {
    const ran = await quantiles(['-q', 'dump.prom']);
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, '', '']);
  });

  it('refuses, with one line and status 2, what it cannot use', async () => {
    const refused: readonly (readonly [args: string[], words: string])[] = [
      [[], 'no file given; "-" reads standard input'],
      [['a', 'b'], 'quantiles takes one file at a time'],
      [['--q', '0.5,x', 'a'], '--q takes numbers, and x is none'],
      [['--q', '0.5,', 'a'], '--q needs a value'],
      [['--mode', '4', 'a'], '--mode does not know 4; it takes 3, 2.42'],
      [['--level', 'info', 'a'], '--level is no option of quantiles; see exposcope --help'],
      [['nowhere'], 'nowhere: there is no such file'],
    ];
    for (const [args, words] of refused) {
      const ran = await quantiles(args);
      expect([ran.status, ran.stdout, ran.stderr]).toEqual([2, '', `exposcope: ${words}\n`]);
    }
  });

  it('reads histograms out of protobuf', async () => {
    const bytes = delimited(
      family('h', HISTOGRAM, [
        message(7, uint(1, 4), message(3, uint(1, 4), double(2, 2)), double(2, 6)),
      ]),
    );
    const ran = await quantiles(['--json', '--q', '0.5', '-'], '', { stdin: Buffer.from(bytes) });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('{"family":"h","labels":{},"q":0.5,"value":1,');
  });

  it('ends with 1 and a line when it is no exposition', async () => {
    const page = '<!DOCTYPE html>\n<html><body>Bad Gateway</body></html>\n';
    const ran = await quantiles(['--json', 'dump.prom'], page);
    expect([ran.status, ran.stdout]).toEqual([1, '[]\n']);
    expect(ran.stderr).toMatch(/^exposcope: dump\.prom: .+\n$/);
    expect((await quantiles(['dump.prom'], page)).stdout).toBe('');
  });
});
