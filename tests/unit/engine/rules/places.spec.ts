import { describe, expect, it } from 'vitest';
import { makePlacer } from '../../../../src/engine/rules/places.ts';
import type { Part } from '../../../../src/engine/rules/rule.ts';
import { TextStore } from '../../../../src/engine/text/text-store.ts';

/** The line with the part underlined by carets below it. */
function underlined(text: string, part: Part): string[] {
  const store = new TextStore();
  store.push(new TextEncoder().encode(`${text}\n`));
  store.seal();
  const { column, length } = makePlacer(store)({ line: 1, part });
  return [text, ' '.repeat(column - 1) + '^'.repeat(length)];
}

describe('a caret', () => {
  const sample = 'http_ü{ code = "5\\"x" ,path="/é"} 1.5e3 1700000000 # {t="x"} 1';
  const plain = sample.replace('_ü', '_x');

  it.each<[Part, string]>([
    ['name', 'http_x'],
    ['labels', '{ code = "5\\"x" ,path="/é"}'],
    [{ label: 'code' }, 'code = "5\\"x"'],
    [{ label: 'path' }, 'path="/é"'],
    ['value', '1.5e3'],
    ['timestamp', '1700000000'],
    ['exemplar', '# {t="x"} 1'],
  ])('of %j stands under it', (part, expected) => {
    const [line, carets] = underlined(plain, part);
    const start = carets!.indexOf('^');
    expect(line!.slice(start, carets!.length)).toBe(expected);
  });

  it('counts code points', () => {
    expect(underlined('# HELP a 😀 text', 'word')).toEqual(['# HELP a 😀 text', '         ^^^^^^']);
  });

  it.each<[Part, string]>([
    ['keyword', 'TYPE'],
    ['name', 'a'],
    ['word', 'gauge'],
    ['line', '# TYPE a gauge'],
  ])('of the %j of a TYPE line stands under it', (part, expected) => {
    const [line, carets] = underlined('# TYPE a gauge', part);
    expect(line!.slice(carets!.indexOf('^'), carets!.length)).toBe(expected);
  });

  it('falls back to what is there', () => {
    expect(underlined('a 1', { label: 'le' })).toEqual(['a 1', '^']);
    expect(underlined('a 1', 'timestamp')).toEqual(['a 1', '  ^']);
    expect(underlined('', 'value')).toEqual(['', '^']);
  });
});
