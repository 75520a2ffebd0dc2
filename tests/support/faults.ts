import { FAULTS } from '../../src/engine/formats/faults.ts';
import type { TextGrammar } from '../../src/model/dialect.ts';
import { NONE } from '../../src/model/ids.ts';
import { readText } from './read.ts';

/** What the reader stumbled over, one fault a line: `1:5+2 tab a`. */
export function faults(text: string | Uint8Array, grammar: TextGrammar): string[] {
  const { faults, strings } = readText(text, grammar);
  const word = (id: number) => (id === NONE ? '' : ` ${strings.text(id)}`);
  return Array.from(
    { length: faults.length },
    (_, row) =>
      `${faults.line[row]}:${faults.column[row]}+${faults.extent[row]} ${FAULTS[faults.code[row]!]}${word(faults.detail[row]!)}`,
  );
}
