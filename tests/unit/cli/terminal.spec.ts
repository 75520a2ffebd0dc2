import { describe, expect, it } from 'vitest';
import { sentence, terminalOf } from '../../../src/cli/terminal.ts';
import { makeSay } from '../../../src/texts/say.ts';

const say = makeSay('en');
const write = () => true;

describe('colours', () => {
  const shown = (isTTY: boolean, env: Record<string, string>) =>
    sentence(`The type of ${say.code('a')}.`, terminalOf({ isTTY, write }, env).paint);

  it('are for terminals', () => {
    expect(shown(true, {})).toBe('The type of \u001b[36ma\u001b[39m.');
    expect(shown(false, {})).toBe('The type of a.');
  });

  it('are not for those who set NO_COLOR, unless it is empty', () => {
    expect(shown(true, { NO_COLOR: '1' })).toBe('The type of a.');
    expect(shown(true, { NO_COLOR: '' })).toContain('\u001b[36m');
  });

  it('are not for terminals that have none', () => {
    expect(shown(true, { TERM: 'dumb' })).toBe('The type of a.');
  });
});

describe('the width', () => {
  it('is that of the terminal, within reason', () => {
    const width = (columns: number, isTTY = true) =>
      terminalOf({ isTTY, columns, write }, {}).width;
    expect(width(100)).toBe(100);
    expect(width(10)).toBe(40);
    expect(width(60, false)).toBe(120);
  });
});

describe('a sentence', () => {
  it('cannot act on the terminal, whoever wrote its words', () => {
    const { paint } = terminalOf({ write }, {});
    const hostile = '\u001b]0;title\u0007\u009b2J\u202e\r\n';
    expect(sentence(`${say.code(hostile)} ${hostile}`, paint)).toBe(
      '\\u{1b}]0;title\\u{7}\\u{9b}2J\\u{202e}\\u{d}\\u{a} \\u{1b}]0;title\\u{7}\\u{9b}2J\\u{202e}\\u{d}\\u{a}',
    );
  });
});
