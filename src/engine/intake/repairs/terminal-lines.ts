// What a terminal showed around the dump: prompts with the commands typed, the frame that `script`
// writes, remarks of kubectl. Only lines that no reader takes can be such.

import { readingOf } from '../lines/reading.ts';
import type { Repair } from './repair.ts';

const TERMINAL_LINES: readonly RegExp[] = [
  /^\(?[\w.-]{0,64}\)? ?[\w.-]{1,64}@[\w.-]{1,64}(?::| )[^$#%>]{0,200}[$#%>](?: |$)/, // ops@host-a:~$
  /^\[[\w.-]+@[^\]]{1,200}\][$#%](?: |$)/, // [root@host-a /srv]#
  /^(?:\$|%|\xe2\x9d\xaf|\xe2\x9e\x9c|\xce\xbb)[ \t]+[\w./~]/, // $ curl, ❯ curl, ➜ curl, λ curl
  /^(?:bash|sh|ash|zsh)-?[\d.]*[$#%](?: |$)/,
  /^(?:\/|~)[\w./~-]{0,200} [$#](?: |$)/, // / # wget, in a container
  /^PS [^>]{0,200}>/,
  /^[A-Za-z]:\\[^>]{0,200}>/,
  /^Script (?:started|done) on /,
  /^Script (?:started|done), (?:output log )?file is /,
  /^Defaulted container "/,
  /^If you don't see a command prompt, try pressing enter\./,
  /^pod "[^"]{1,253}" deleted/,
  /^command terminated with (?:non-zero )?exit code/,
  /^curl: \(\d+\) /,
];

export const terminalLines: Repair = {
  ids: ['terminal-lines'],

  plan(head) {
    if (!head.bad.some(isTerminalLine)) return undefined;
    return (notes) => ({
      take(line, next) {
        const { text } = line;
        const isChatter = !line.continues && isTerminalLine(text) && readingOf(text) === 'bad';
        if (isChatter) notes.add('terminal-lines');
        else next(line);
      },
    });
  },
};

function isTerminalLine(text: string): boolean {
  return TERMINAL_LINES.some((pattern) => pattern.test(text));
}
