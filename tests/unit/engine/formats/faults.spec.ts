import { describe, expect, it } from 'vitest';
import { faults } from '../../../support/faults.ts';
import { readText } from '../../../support/read.ts';

describe('the reader of Prometheus text', () => {
  it.each([
    ['a 1\n', []],
    ['a{b="c",d="e\\n\\"\\\\"} 1 1700000000000\n', []],
    ['a 1', ['1:3+1 no-final-newline']],
    [' a 1\n', ['1:1+1 leading-blank']],
    ['a 1 \n', ['1:4+1 trailing-blank']],
    ['a\t1\n', ['1:2+1 tab']],
    ['a 1\r\n', ['1:4+1 carriage-return']],
    ['\0a 1\n', ['1:1+1 nul-at-line-start']],
    ['a{b="c" d="e"} 1\n', ['1:8+1 blank-in-braces', '1:9+1 missing-comma']],
    ['a{,b="c"} 1\n', ['1:3+1 leading-comma']],
    ['a{,} 1\n', ['1:3+1 lone-comma']],
    ['a{b="c",} 1\n', ['1:8+1 trailing-comma']],
    ['a{b="1",b="2"} 1\n', ['1:9+1 duplicate-label b']],
    ['a{b="\\t"} 1\n', ['1:6+2 label-escape b']],
    ['a{é="1"} 1\n', ['1:3+6 bad-label-name']],
    ['ü{b="1"} 1\n', ['1:1+8 bad-metric-name']],
    ['a{b="é"} x\n', ['1:10+1 bad-value']],
    ["a{b='c'} 1\n", ['1:5+4 label-value-unquoted']],
    ['a{b="c} 1\n', ['1:5+5 unclosed-quote']],
    ['a{b="x"y"} 1\n', ['1:8+1 text-after-quote']],
    ['a{b} 1\n', ['1:3+1 label-no-equal']],
    ['{b="c"} 1\n', ['1:1+7 no-metric-name']],
    ['{a} 1\n', ['1:2+1 bare-name-in-braces']],
    ['{"a.b"} 1\n', ['1:2+5 quoted-name a.b']],
    ['a 1 1.5\n', ['1:5+3 timestamp-float']],
    ['a 1 -5\n', ['1:5+2 timestamp-negative']],
    ['a 1 2 3\n', ['1:7+1 extra-token']],
    ['a 1 # {t="x"} 1\n', ['1:5+11 exemplar-in-text']],
    ['a\n', ['1:2+1 missing-value']],
    ['# TYPE a foo\n', ['1:10+3 type-word foo']],
    ['# TYPE a Gauge\n', ['1:10+5 type-case Gauge']],
    ['# TYPE a  gauge\n', ['1:9+2 type-blank-before']],
    ['# TYPE a info\n', ['1:10+4 type-om-word info']],
    ['# HELP a b\\q\n', ['1:11+2 help-escape']],
    ['#TYPE a gauge\n', ['1:1+13 comment-lookalike #TYPE a gauge']],
    ['# help wanted\n', []],
  ])('says of %j %j', (text, expected) => {
    expect(faults(text, 'prometheus')).toEqual(expected);
  });

  it('follows a label value over line feeds, as the server does', () => {
    const tables = readText('a{b="x\ny"} 1\nc 2\n', 'prometheus');
    expect(faults('a{b="x\ny"} 1\nc 2\n', 'prometheus')).toEqual([
      '1:5+2 newline-in-label-value b',
    ]);
    expect([...tables.samples.line]).toEqual([1, 3]);
    expect(tables.strings.text(tables.labels.value[0]!)).toBe('x\ny');
  });

  it('gives a quote up that leads nowhere, and reads the next line', () => {
    expect(faults('a{b="x 1\nc{d="e"} 2\n', 'prometheus')).toEqual(['1:5+4 unclosed-quote']);
    expect(readText('a{b="x 1\nc{d="e"} 2\n', 'prometheus').samples.length).toBe(1);
  });

  it('reads on behind every kind of bad line', () => {
    const bad = ['}', '{', '"', 'a{', 'a{b', 'a{b=', 'a{b="', '=', '1', 'a{b="c"', '# TYPE'];
    const text = bad.map((line, i) => `${line}\ngood_${i} ${i}\n`).join('');
    expect(readText(text, 'prometheus').samples.length).toBe(bad.length);
  });
});

describe('the reader of OpenMetrics', () => {
  const body = (lines: string) => `${lines}\n# EOF\n`;

  it.each([
    ['a 1 1700000000.5', []],
    ['a_total 1 # {t="x"} 1 1700000000', []],
    ['a  1', ['1:2+2 double-blank']],
    ['a{b="c", d="e"} 1', ['1:9+1 blank-in-braces']],
    ['a {b="c"} 1', ['1:2+1 blank-before-braces']],
    ['', ['1:1+1 blank-line']],
    ['# words', ['1:1+7 comment']],
    ['# HELP a', ['1:1+8 help-no-text']],
    ['# TYPE a untyped', ['1:10+7 type-prom-word']],
    ['a 1 NaN', ['1:5+3 timestamp-not-finite']],
    ['a_total 1 # 0.5', ['1:11+5 exemplar-syntax']],
    ['a_total 1 # {t="x"} one', ['1:21+3 exemplar-value']],
    ['a_total 1 # {t="x"} 1 # {t="y"} 1', ['1:22+12 exemplar-twice']],
    ['a_total 1 st@1.5', ['1:11+6 start-timestamp']],
    ['h {count:1}', ['1:3+9 composite-value']],
  ])('says of %j %j', (line, expected) => {
    expect(faults(body(line), 'openmetrics')).toEqual(expected);
  });

  it('wants # EOF at the end, with a line feed, and nothing behind it', () => {
    expect(faults('a 1\n', 'openmetrics')).toEqual(['1:3+1 missing-eof']);
    expect(faults('a 1\n# EOF', 'openmetrics')).toEqual(['2:5+1 eof-no-newline']);
    expect(faults('a 1\n# EOF\nb 2\n', 'openmetrics')).toEqual(['3:1+1 after-eof']);
  });

  it('counts the characters of an exemplar as code points', () => {
    const { exemplars } = readText(body('a_total 1 # {t="ü😀"} 1'), 'openmetrics');
    expect([...exemplars.runes]).toEqual([3]);
  });
});
