// The search of the text as given. Answers where each match stands, up to a cap.
//
// It goes in steps: after each the worker can answer something else, or call the search off.

import type { SearchAnswer, SourceQuery } from '../../protocol/engine-api.ts';
import type { TextStore } from '../text/text-store.ts';
import { badQueryAnswer } from './bad-query.ts';
import { compileRegex } from './regex/program.ts';
import { searchRegex } from './regex-search.ts';
import { Hits } from './search-hits.ts';
import { SubstringFinder } from './substring.ts';
import { searchSubstring } from './substring-search.ts';

/** Yields now and then; ends with the answer. */
export function* searchSteps(
  text: TextStore,
  { text: wanted, mode }: SourceQuery,
): Generator<undefined, SearchAnswer> {
  const hits = new Hits();
  if (wanted === '' || wanted.includes('\n')) return hits.answer();
  if (mode === 'text') {
    yield* searchSubstring(text, new SubstringFinder(wanted), hits);
    return hits.answer();
  }
  const program = compileRegex(wanted);
  if ('kind' in program) return badQueryAnswer(program, wanted);
  yield* searchRegex(text, program, hits);
  return hits.answer();
}
