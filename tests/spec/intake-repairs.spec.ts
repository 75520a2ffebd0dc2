// What was pasted, what is read, and what is said about it.

import { describe, expect, it } from 'vitest';
import { REPAIRS } from '../../src/model/repair.ts';
import { repaired, takeIn, textOf } from '../unit/engine/intake/take-in.ts';

describe('line ends', () => {
  it('of Windows become those of the format', () => {
    expect(repaired('# TYPE up gauge\r\nup 1\r\n')).toEqual({
      body: '# TYPE up gauge\nup 1\n',
      repairs: ['crlf-line-ends 2'],
    });
  });

  it('may be mixed', () => {
    expect(repaired('a 1\nb 2\r\nc 3\n')).toEqual({
      body: 'a 1\nb 2\nc 3\n',
      repairs: ['crlf-line-ends 1'],
    });
  });

  it('are not looked for inside of values', () => {
    expect(repaired('a{v="x\ry"} 1\r\n').body).toBe('a{v="x\ry"} 1\n');
    expect(repaired('a{v="x\ry"} 1\rb 2\r').body).toBe('a{v="x\ry"} 1\nb 2\n');
  });

  it('are what a consumer sees, and so it is judged with them', () => {
    const { judged } = takeIn('up 1\r\n');
    expect(textOf(judged!)).toBe('up 1\r\n');
  });

  it('that go bad late are judged together with what went before', () => {
    const text = `${'up 1\n'.repeat(60_000)}up 2\r\nup 3\n`;
    const { judged, body } = takeIn(text, [300_001, 300_006]);
    expect(textOf(judged!)).toBe(text);
    expect(textOf(body)).toBe(text.replace('\r', ''));
  });
});

describe('a quotation', () => {
  it('loses its marks and the sentences around it', () => {
    expect(
      repaired('On Monday, Ann wrote:\n> # TYPE up gauge\n> up 1\n>\n> up{a="b"} 2\nSee above.\n'),
    ).toEqual({
      body: '# TYPE up gauge\nup 1\n\nup{a="b"} 2\n',
      repairs: ['surrounding-text 2', 'quote-prefix 4'],
    });
  });
});

describe('a prefix', () => {
  it('goes where the lines need it and stays where it is a name', () => {
    expect(
      repaired('node.prom:# TYPE up gauge\nnode.prom:up 1\nnode.prom:job:up:sum 1\n').body,
    ).toBe('# TYPE up gauge\nup 1\njob:up:sum 1\n');
    expect(repaired('# TYPE job:up:sum gauge\njob:up:sum 1\njob:down:sum 2\n').repairs).toEqual([]);
  });

  it('of several files goes, and so do the lines between them', () => {
    expect(
      repaired(
        'a.prom:1:# TYPE up gauge\na.prom:2:up 1\n--\nb.prom:1:# TYPE down gauge\nb.prom:2:down 0\n',
      ),
    ).toEqual({
      body: '# TYPE up gauge\nup 1\n# TYPE down gauge\ndown 0\n',
      repairs: ['file-prefix 4', 'surrounding-text 1'],
    });
  });

  it('that nobody has seen before is learned from the metadata', () => {
    expect(
      repaired(
        'I1122 15:20:27.123 4711 scrape.go:12] # TYPE up gauge\nI1122 15:20:28.001 4711 scrape.go:12] up 1\n',
      ).body,
    ).toBe('# TYPE up gauge\nup 1\n');
  });
});

describe('quotes that a word processor curled', () => {
  it('are straightened where the grammar wants them', () => {
    expect(repaired('# HELP up “Up” or not.\n# TYPE up gauge\nup{a=“b”} 1\n')).toEqual({
      body: '# HELP up "Up" or not.\n# TYPE up gauge\nup{a="b"} 1\n',
      repairs: ['smart-quotes 2'],
    });
  });

  it('are data inside of straight ones', () => {
    expect(repaired('up{a=“b”} 1\nup{a="“c”"} 2\n').body).toBe('up{a="b"} 1\nup{a="“c”"} 2\n');
  });
});

describe('no-break spaces', () => {
  it('separate, but in a value they are data', () => {
    expect(repaired('up{a="x\u00a0y"}\u00a01\n# TYPE b gauge\n')).toEqual({
      body: 'up{a="x\u00a0y"} 1\n# TYPE b gauge\n',
      repairs: ['odd-blanks 1'],
    });
  });
});

describe('text in HTML', () => {
  it('is decoded once it is clear that it was escaped', () => {
    expect(repaired('up{a=&quot;x &amp;lt; y&quot;} 1\n').body).toBe('up{a="x &lt; y"} 1\n');
    expect(repaired('up{a="&quot;"} 1\n').repairs).toEqual([]);
  });
});

describe('lines broken by a terminal', () => {
  const wrap = (text: string, width: number): string =>
    text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n');
  const dump = [1, 2, 3, 4]
    .map(
      (n) =>
        `request_duration_seconds_bucket{handler="/api/v${n}/items",method="GET",le="0.${n}"} ${n}\n`,
    )
    .join('');

  it('are joined, which is a guess and is called a loss', () => {
    const { body, report } = takeIn(`# TYPE request_duration_seconds histogram\n${wrap(dump, 60)}`);
    expect(textOf(body)).toBe(`# TYPE request_duration_seconds histogram\n${dump}`);
    expect(report.repairs).toEqual([{ repair: 'wrapped-lines', count: 4 }]);
    expect(REPAIRS['wrapped-lines'].lossy).toBe(true);
  });

  it('are not those of an exporter that breaks its HELP', () => {
    const broken = '# HELP a Two\nlines\n# TYPE a gauge\na 1\nb 2\n';
    expect(repaired(broken)).toEqual({ body: broken, repairs: [] });
  });
});

describe('a diff', () => {
  it('is read on its new side', () => {
    expect(
      repaired('--- a\n+++ b\n@@ -1,3 +1,3 @@\n # TYPE up gauge\n-up 0\n+up 1\n down 0\n'),
    ).toEqual({ body: '# TYPE up gauge\nup 1\ndown 0\n', repairs: ['diff 7'] });
  });
});

describe('a place in the body', () => {
  const at = (text: string, line: number, column: number): string => {
    const place = takeIn(text).report.lineMap?.locate(line, column);
    return place ? `${place.line}:${place.column}` : 'as it is';
  };

  it('is the place in the text as given', () => {
    expect(at('> up 1\n> é{a="b"} 2\n', 2, 3)).toBe('2:5');
    expect(at('Hi\n```\nup 1\ndown 2\n```\n', 2, 1)).toBe('4:1');
    expect(at('up{a=&quot;b&quot;,c=&quot;d&quot;} 1\n', 1, 8)).toBe('1:13');
    expect(at('{"body":"# TYPE up gauge\\nup{a=\\"b\\"} 1\\n"}', 2, 7)).toBe('1:34');
  });

  it('after the last line stays inside of the text', () => {
    expect(at('> up 1\n> up 2\n', 3, 1)).toBe('2:3');
  });

  it('needs no map where only line ends were mended', () => {
    expect(at('up 1\r\nup 2\r\n', 2, 1)).toBe('as it is');
  });
});
