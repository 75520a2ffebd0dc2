// What the matrix and the random documents call a loss: two samples without a timestamp that are
// the same text up to their value. A server loses more: it knows times, and other spellings.

import type { TextGrammar } from '../../src/model/dialect.ts';
import { readText } from './read.ts';

export function repeatsAsText(bytes: Uint8Array, grammar: TextGrammar): boolean {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const { samples } = readText(bytes, grammar);
  const seen = new Set<string>();
  for (let row = 0; row < samples.length; row++) {
    if (!Number.isNaN(samples.timestamp[row]!)) continue;
    const [sample = ''] = (lines[samples.line[row]! - 1] ?? '').split(' # {');
    const head = sample.trim().replace(/\s*\S+$/, '');
    if (seen.has(head)) return true;
    seen.add(head);
  }
  return false;
}
