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
  const text = segmentsOf(line)
    .map(({ text: piece, hidden }) => hidden ?? piece)
    .join('');
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (error instanceof DOMException) return ['warning', words.copyRefused];
    throw error;
  }
  const cut = line.cutBefore + line.cutAfter;
  if (cut === 0) return ['ok', words.copied(line.line)];
  const shown = Array.from(line.text).length;
  return ['ok', words.copiedPart(line.line, shown, shown + cut)];
}
