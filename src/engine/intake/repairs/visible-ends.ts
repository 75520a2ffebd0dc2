// `cat -A`, `cat -e`, vim's `:set list`: control characters and line ends made visible.
//
//   nginx_up 1$
//   caddy_up{dc="M-CM-<"}^I1$
//
// What is undone: the $ at each end, ^I (tab), ^M (carriage return), and M- where it spells UTF-8.
// Other ^ pairs stay, since `^[a-z]` is more often a pattern than an escape character.

import { isUtf8 } from '../../bytes/utf8.ts';
import { cut, rewrite, type Line } from '../lines/line.ts';
import type { Head, Repair } from './repair.ts';

const LEAST_LINES = 2;
const SHARE = 0.9; // of the lines that end so; the rest may be prompts and sentences

const HIGH = /(?:M-(?:\^[@-_?]|[ -~]))+/g;
const ONE_HIGH = /M-(\^?)([ -~])/g;
const TAB_OR_RETURN = /\^[IM]/g;

export const visibleEnds: Repair = {
  ids: ['visible-ends'],

  plan(head) {
    if (!mostEndInDollar(head)) return undefined;
    return (notes) => ({
      take(line, next) {
        const open =
          line.more || !line.text.endsWith('$') ? line : cut(line, 0, line.text.length - 1);
        const plain = undo(open);
        if (plain !== line) notes.add('visible-ends');
        next(plain);
      },
    });
  },
};

function undo(line: Line): Line {
  const end = line.text.endsWith('^M') ? cut(line, 0, line.text.length - 2) : line;
  const typed = rewrite(end, TAB_OR_RETURN, (pair) => (pair === '^I' ? '\t' : '\r'));
  return rewrite(typed, HIGH, (run) => {
    const bytes = highBytes(run);
    return isUtf8(bytes, 0, bytes.length) ? String.fromCharCode(...bytes) : undefined;
  });
}

function highBytes(run: string): Uint8Array {
  return Uint8Array.from(run.matchAll(ONE_HIGH), ([, caret = '', char = '']) => {
    const low = caret === '' ? char.charCodeAt(0) : char.charCodeAt(0) ^ 0x40;
    return low | 0x80;
  });
}

function mostEndInDollar(head: Head): boolean {
  const lines = head.lines.filter((line) => !line.more && line.end !== '');
  const ending = lines.filter((line) => line.text.endsWith('$')).length;
  const isMore = head.lines.some(
    ({ text }, row) => text.endsWith('$') && head.readings[row] === 'bad',
  );
  return isMore && ending >= LEAST_LINES && ending >= lines.length * SHARE;
}
