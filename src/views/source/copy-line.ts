import type { SourceLine } from '../../protocol/engine-api.ts';
import type { Words } from '../../texts/en.ts';
import { segmentsOf } from './segments.ts';

/**
 * Copies a line as it is shown: what would hide is spelled out, so that nothing unseen reaches a
 * terminal. Answers with the notice that tells of it.
 */
export async function copyLine(
  line: SourceLine,
  words: Words['source'],
): Promise<['ok' | 'warning', string]> {
  const segments = segmentsOf(line);
  const text = segments.map(({ text: piece, hidden }) => hidden ?? piece).join('');
  const spelled = segments.filter((piece) => (piece.hidden ?? piece.text) !== piece.text).length;
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (error instanceof DOMException) return ['warning', words.copyRefused];
    throw error;
  }
  const cut = line.cutBefore + line.cutAfter;
  const shown = Array.from(line.text).length;
  const copied =
    cut === 0 ? words.copied(line.line) : words.copiedPart(line.line, shown, shown + cut);
  return ['ok', spelled === 0 ? copied : words.copiedSpelled(copied, spelled)];
}
