// A dump that went through an HTML escaper: templates, wikis, tickets.
//
//   requests_total{code=&quot;200&quot;} 10
//
// Seen by the escaped quote where the grammar wants a quote. Then every reference of the text is
// one that the escaper made, those of label values and HELP too.

import { rewrite, type Line } from '../lines/line.ts';
import { decodeEntity, ENTITY } from './entities.ts';
import type { Head, Repair } from './repair.ts';

const ESCAPED_QUOTE = /[{,][ \t]*\w+[ \t]*=[ \t]*&((?:amp;)*)(?:quot|#0*34|#[xX]0*22);/;
const ESCAPED_ANGLE = /^&((?:amp;)*)[lg]t;[ \t]/; // "> " and "< ": quoted mail, curl -v
const MOST_ROUNDS = 3; // escaped again and again

export const htmlEntities: Repair = {
  ids: ['html-entities'],

  plan(head) {
    const rounds = timesEscaped(head);
    if (rounds === 0) return undefined;
    return (notes) => ({
      take(line, next) {
        let plain: Line = line;
        for (let round = 0; round < rounds; round++) plain = rewrite(plain, ENTITY, decodeEntity);
        if (plain !== line) notes.add('html-entities');
        next(plain);
      },
    });
  },
};

function timesEscaped(head: Head): number {
  let rounds = 0;
  for (const text of head.bad) {
    const found = ESCAPED_QUOTE.exec(text) ?? ESCAPED_ANGLE.exec(text);
    if (found !== null) rounds = Math.max(rounds, 1 + (found[1] ?? '').length / 'amp;'.length);
  }
  return Math.min(rounds, MOST_ROUNDS);
}
