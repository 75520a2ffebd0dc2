import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupByMark,
  segmentsOf,
  sliceLine,
  type MarkedRun,
} from '../../../../src/views/source/segments.ts';

const line = (text: string, cutBefore = 0) => ({ line: 1, text, cutBefore, cutAfter: 0 });

/** `name|value` pieces, each with its tint and, after a star, its mark. */
function drawn(text: string, marks: readonly MarkedRun[] = [], cutBefore = 0): string[] {
  return segmentsOf(line(text, cutBefore), marks).map(
    ({ text: piece, tint, mark, hidden }) =>
      `${tint}${mark === undefined ? '' : mark.current ? ' current' : ' match'}: ${hidden ?? piece}`,
  );
}

describe('the tint of a line', () => {
  it('tells name, labels and value apart', () => {
    expect(drawn('up{job="a\\"}",x="b"} 1 1700000000 # {id="1"} 2')).toEqual([
      'name: up',
      'label: {job=',
      'string: "a\\"}"',
      'label: ,x=',
      'string: "b"',
      'label: }',
      'value:  1',
      'after:  1700000000 # {id="1"} 2',
    ]);
  });

  it('lets the text of a HELP line step back behind its name', () => {
    expect(drawn('# HELP go_gc_seconds All of it.')).toEqual([
      'comment: # ',
      'keyword: HELP ',
      'name: go_gc_seconds',
      'comment:  All of it.',
    ]);
    expect(drawn('# EOF')).toEqual(['comment: # ', 'keyword: EOF']);
    expect(drawn('# just a remark')).toEqual(['comment: # just a remark']);
  });

  it.each(['', ' ', '{', 'a{', 'a{b="', 'a{b="\\', '}', '# HELP', '#', 'a{b} {c} "'])(
    'goes as far as it can in the broken line %j',
    (text) => {
      const pieces = segmentsOf(line(text));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    },
  );

  it('is left out in the middle of a long line, where nothing can be told', () => {
    expect(drawn('="b"} 1', [], 5000)).toEqual(['plain: ="b"} 1']);
  });
});

describe('matches in a line', () => {
  it('are marked across tints, the current one more', () => {
    const marks = [
      { column: 2, length: 3, current: false },
      { column: 8, length: 1, current: true },
    ];
    expect(drawn('abc{d} 7', marks)).toEqual([
      'name: a',
      'name match: bc',
      'label match: {',
      'label: d}',
      'value:  ',
      'value current: 7',
    ]);
  });

  it('stay one mark each, though their parts differ in tint and they touch', () => {
    const marks = [
      { column: 2, length: 3, current: false },
      { column: 5, length: 1, current: false },
    ];
    const groups = groupByMark(segmentsOf(line('abc{d} 7'), marks));
    const texts = groups.map((group) => group.map(({ text }) => text).join(''));
    expect(texts).toEqual(['a', 'bc{', 'd', '}', ' 7']);
  });

  it('are counted in code points, and from where a long line was cut', () => {
    const marks = [{ column: 1003, length: 1, current: false }];
    expect(drawn('😀😀x', marks, 1000)).toEqual(['plain: 😀😀', 'plain match: x']);
    expect(drawn('abx', marks, 1000)).toEqual(['plain: ab', 'plain match: x']);
  });
});

describe('a character that hides', () => {
  it.each([
    ['\u202e', 'a bidi override', '\\u{202e}'],
    ['\u0000', 'NUL', '\\u{0}'],
    ['\u001b', 'the escape of a terminal', '\\u{1b}'],
    ['\u200b', 'a blank of no width', '\\u{200b}'],
    ['\u061c', 'an Arabic letter mark', '\\u{61c}'],
    ['\u00a0', 'a no-break space', '\\u{a0}'],
    ['\u{e0041}', 'a tag', '\\u{e0041}'],
    ['\r', 'a carriage return', '\\u{d}'],
  ])('is spelled out: %j, %s', (char, _what, shown) => {
    expect(drawn(`ab${char}c`)).toContain(`name: ${shown}`);
  });

  it('keeps its width when it is a tab', () => {
    expect(segmentsOf(line('a\t1')).find(({ hidden }) => hidden !== undefined)).toMatchObject({
      text: '\t',
      hidden: '\t',
    });
  });
});

describe('whatever a line holds', () => {
  it('is drawn whole and in order, marks or not', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const marks = fc
      .array(fc.record({ column: fc.integer({ min: 1, max: 70 }), length: fc.nat(9) }))
      .map((list) => list.sort((a, b) => a.column - b.column));
    fc.assert(
      fc.property(text, marks, (content, list) => {
        let free = 0; // matches do not overlap
        const apart = list.flatMap(({ column, length }) => {
          if (column < free) return [];
          free = column + length;
          return [{ column, length, current: false }];
        });
        const pieces = segmentsOf(line(content), apart);
        expect(pieces.map((piece) => piece.text).join('')).toBe(content);
        const marked = pieces.filter(({ mark }) => mark !== undefined);
        const expected = apart.map(({ column, length }) =>
          Array.from(content)
            .slice(column - 1, column - 1 + length)
            .join(''),
        );
        expect(marked.map((piece) => piece.text).join('')).toBe(expected.join(''));
      }),
    );
  });

  it('can be cut between two columns', () => {
    expect(sliceLine(line('a😀bc'), 2, 4)).toBe('😀b');
    expect(sliceLine(line('cd', 2), 1, 4)).toBe('c');
    expect(sliceLine(line('cd', 2), 9, 12)).toBe('');
  });
});
