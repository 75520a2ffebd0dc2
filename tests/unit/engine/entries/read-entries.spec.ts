import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../support/entries.ts';

describe('the entries of a dump', () => {
  it('come in the order of the file, comments of the text format among them', () => {
    const dump = '# HELP a  two\\nlines\n# TYPE a untyped\n  # said aside\na{b="c"} 1 99\n# EOF\n';
    expect(entriesOf(dump)).toEqual([
      'help a:  two\nlines',
      'type a: unknown',
      'comment # said aside',
      'series a{b="c"} | __name__=a,b=c | 1 | at 99',
      'comment # EOF',
    ]);
  });

  it('have no comments in OpenMetrics, where # EOF is the end', () => {
    const dump = '# TYPE a_s gauge\n# UNIT a_s s\na_s 1 1.5\n# EOF\n';
    expect(entriesOf(dump, 'openmetrics')).toEqual([
      'type a_s: gauge',
      'unit a_s: s',
      'series a_s | __name__=a_s | 1 | at 1500',
    ]);
  });

  it('sort labels by their bytes and keep the text as it was written', () => {
    expect(
      entriesOf('a { z = "1" , B="2", } 1\n{"b.c",é="1"} 2\n{"b.c","é"="","😀"="","ﬀ"=""} 3\n'),
    ).toEqual(['series a { z = "1" , B="2", } | B=2,__name__=a,z=1 | 1', 'stopped at line 2']);
    expect(entriesOf('{"b.c","😀"="","ﬀ"=""} 3\n')).toEqual([
      'series {"b.c","😀"="","ﬀ"=""} | __name__=b.c,ﬀ=,😀= | 3',
    ]);
  });

  it('spell le and quantile canonically, where the last TYPE says that they are numbers', () => {
    const dump =
      '# TYPE h histogram\nh_bucket{le="1",quantile="1"} 1\nother{le="1e6"} 1\nh_bucket{le="x"} 1\n' +
      '# TYPE s summary\ns{le="1",quantile="1"} 1\n# TYPE c counter\nc{le="1"} 1\n';
    expect(entriesOf(dump).filter((line) => line.startsWith('series'))).toEqual([
      'series h_bucket{le="1",quantile="1"} | __name__=h_bucket,le=1.0,quantile=1 | 1',
      'series other{le="1e6"} | __name__=other,le=1e+06 | 1',
      'series h_bucket{le="x"} | __name__=h_bucket,le=x | 1',
      'series s{le="1",quantile="1"} | __name__=s,le=1,quantile=1.0 | 1',
      'series c{le="1"} | __name__=c,le=1 | 1',
    ]);
  });

  it('take blanks before a name for a part of it, as the lexer does', () => {
    expect(entriesOf(' a 1\n\t{"b"} 2\n')).toEqual([
      'series  a | __name__= a | 1',
      'series \t{"b"} | __name__=b | 2',
    ]);
  });

  it('follow a string over line feeds', () => {
    expect(entriesOf('a{b="1\n# 2\n"} 3 4\nc 5\n')).toEqual([
      'series a{b="1\n# 2\n"} | __name__=a,b=1\n# 2\n | 3 | at 4',
      'series c | __name__=c | 5',
    ]);
  });

  it('follow a quoted name of metadata over line feeds, too', () => {
    expect(entriesOf('# TYPE "a\n# b" counter\n{"a\n# b"} 1\n')).toEqual([
      'type a\n# b: counter',
      'series {"a\n# b"} | __name__=a\n# b | 1',
    ]);
    expect(entriesOf('# TYPE "a\nb 1\n')).toEqual(['stopped at line 1']);
  });

  it('keep the quotes of a name out of it and its escapes in', () => {
    expect(entriesOf('# TYPE "a\\"b" gauge\n{"a\\"b"} 1\n')).toEqual([
      'type a\\"b: gauge',
      'series {"a\\"b"} | __name__=a"b | 1',
    ]);
  });

  it('tell timestamps to the last digit of an int64', () => {
    expect(entriesOf('a 1 1520879607789123457\n')).toEqual([
      'series a | __name__=a | 1 | at 1520879607789123457',
    ]);
    expect(entriesOf('a 1 1e300\n# EOF\n', 'openmetrics')).toEqual([
      'series a | __name__=a | 1 | at -9223372036854775808',
    ]);
  });

  it('have the exemplars of OpenMetrics, their labels not unescaped', () => {
    const dump =
      '# TYPE a counter\na_total 1 2 # {z="\\"",y="1"} 0.5 3\na_total{b="c"} 1 # {} 2\n# EOF\n';
    expect(entriesOf(dump, 'openmetrics').slice(1)).toEqual([
      'series a_total | __name__=a_total | 1 | at 2000 | exemplar y=1,z=\\" 0.5 3000',
      'series a_total{b="c"} | __name__=a_total,b=c | 1 | exemplar  2',
    ]);
  });
});

describe('the start timestamp of an entry', () => {
  const starts = (dump: string) =>
    entriesOf(`${dump}# EOF\n`, 'openmetrics')
      .filter((line) => line.startsWith('series'))
      .map((line) => line.replace(/ \| __name__=[^|]* \|/, ''));

  it('is what the next _created line of the same labels says, which is no series then', () => {
    const dump = '# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_count 1\nh_created 1.5\nh_sum 1\n';
    expect(starts(dump)).toEqual([
      'series h_bucket{le="+Inf"} 1 | since 1500',
      'series h_count 1 | since 1500',
      'series h_sum 1 | since 1500',
    ]);
  });

  it('is not looked for behind the next line of metadata', () => {
    const dump = '# TYPE a counter\na_total 1\n# HELP a x\na_created 1\n';
    expect(starts(dump)).toEqual(['series a_total 1']);
  });

  it('is not that of other labels', () => {
    const dump = '# TYPE a counter\na_total{b="1"} 1\na_created{b="2"} 1\n';
    expect(starts(dump)).toEqual(['series a_total{b="1"} 1']);
  });

  it('is none of a gauge, whose _created line is a series', () => {
    expect(starts('# TYPE a gauge\na 1\na_created 1\n')).toEqual([
      'series a 1',
      'series a_created 1',
    ]);
  });

  it('hides no _created line before the first search', () => {
    expect(starts('# TYPE a counter\na_created 1\na_total 1\n')).toEqual([
      'series a_created 1',
      'series a_total 1',
    ]);
  });
});

describe('the reading of entries stops', () => {
  it('before a line that the parser cannot read', () => {
    expect(entriesOf('a 1\nb x\nc 1\n')).toEqual([
      'series a | __name__=a | 1',
      'stopped at line 2',
    ]);
  });

  it('not for what only the append minds', () => {
    expect(entriesOf('a{b="1",b="2"} 1\na{__name__="b"} 2\n')).toEqual([
      'series a{b="1",b="2"} | __name__=a,b=1,b=2 | 1',
      'series a{__name__="b"} | __name__=a,__name__=b | 2',
    ]);
  });

  it('at the end of OpenMetrics without # EOF, all lines read', () => {
    expect(entriesOf('a 1\nb 2\n', 'openmetrics')).toEqual([
      'series a | __name__=a | 1',
      'series b | __name__=b | 2',
      'stopped at line 2',
    ]);
  });

  it('before a last line of OpenMetrics that nothing ends', () => {
    expect(entriesOf('a 1\nb 2', 'openmetrics')).toEqual([
      'series a | __name__=a | 1',
      'stopped at line 2',
    ]);
  });

  it('before a unit that the name does not end with', () => {
    expect(entriesOf('# UNIT a s\na 1\n# EOF\n', 'openmetrics')).toEqual(['stopped at line 1']);
  });

  it('in the text format at a NUL that begins a line, as if it were the end', () => {
    expect(entriesOf('a 1\n\0\nb 2\n')).toEqual(['series a | __name__=a | 1']);
  });
});
