import { describe, expect, it } from 'vitest';
import { CR } from '../../../../src/engine/bytes/ascii.ts';
import { SHOWN_CODE_POINTS } from '../../../../src/engine/text/cut-line.ts';
import { TextStore } from '../../../../src/engine/text/text-store.ts';

function store(...chunks: string[]): TextStore {
  const text = new TextStore();
  for (const chunk of chunks) text.push(new TextEncoder().encode(chunk));
  text.seal();
  return text;
}

const texts = (text: TextStore): string[] => text.lines(1, 100).map((cut) => cut.text);

describe('a text store', () => {
  it('has no line when it is empty', () => {
    expect(store().lineCount).toBe(0);
    expect(store('').lines(1, 10)).toEqual([]);
    expect(() => store().line(1)).toThrow('line 1 of a text of 0 lines');
  });

  it('keeps the chunks as they came, without a copy', () => {
    const bytes = new TextEncoder().encode('up 1\n');
    const text = new TextStore();
    text.push(bytes);
    text.seal();
    expect(text.chunks[0]).toBe(bytes);
    expect(text.bytesOf(1).buffer).toBe(bytes.buffer);
  });

  it('joins a line that lies in three chunks', () => {
    expect(texts(store('up{a="', 'b', '"} 1\ndown 0'))).toEqual(['up{a="b"} 1', 'down 0']);
  });

  it('joins a CRLF and a code point that a chunk ends inside', () => {
    const bytes = new TextEncoder().encode('a\r\né\n');
    const text = new TextStore();
    for (const byte of bytes) text.push(Uint8Array.of(byte));
    text.seal();
    expect(texts(text)).toEqual(['a', 'é']);
  });

  it('leaves a raw CR inside a line alone', () => {
    expect(texts(store('up{a="x\ry"} 1\nup 2\r'))).toEqual(['up{a="x\ry"} 1', 'up 2\r']);
  });

  it('lets CR end lines where it is told so', () => {
    const text = new TextStore();
    text.push(new TextEncoder().encode('a\r\rb'));
    text.seal(CR);
    expect(texts(text)).toEqual(['a', '', 'b']);
  });

  it('shows a long line around the column that matters', () => {
    const text = store(`${'é'.repeat(5000)}X${'😀'.repeat(4999)}\n`);
    expect(text.line(1)).toEqual({
      text: 'é'.repeat(SHOWN_CODE_POINTS),
      cutBefore: 0,
      cutAfter: 10_000 - SHOWN_CODE_POINTS,
    });
    expect(text.line(1, 5001)).toEqual({
      text: `${'é'.repeat(200)}X${'😀'.repeat(SHOWN_CODE_POINTS - 201)}`,
      cutBefore: 4800,
      cutAfter: 5200 - SHOWN_CODE_POINTS,
    });
    expect(text.line(1, 10_000)).toMatchObject({ cutBefore: 8000, cutAfter: 0 });
  });

  it('needs at most 5 % beside the text, also for blank lines alone', () => {
    const text = new TextStore();
    const blank = new Uint8Array(65_536).fill(0x0a);
    for (let i = 0; i < 16; i++) text.push(blank);
    text.seal();
    expect(text.lineCount).toBe(1_048_576);
    expect(text.overhead / text.byteLength).toBeLessThan(0.05);
    expect(text.lineAt(777_776)).toBe(777_777);
  });

  it('refuses lines and offsets that do not exist', () => {
    const text = store('a\nb\n');
    expect(() => text.line(3)).toThrow('line 3 of a text of 2 lines');
    expect(() => text.line(0)).toThrow('line 0 of a text of 2 lines');
    expect(() => text.lineAt(4)).toThrow('offset 4 of a text of 4 bytes');
  });
});
