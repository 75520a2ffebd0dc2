// The repairs, in the order in which they are tried and done: what carried the text first, what
// stands inside its lines last. Each sees the text as those before it leave it.

import { traceAscii } from '../transcript/trace-ascii.ts';
import { transcript } from '../transcript/transcript.ts';
import { ansiEscapes } from './ansi-escapes.ts';
import { diff } from './diff.ts';
import { htmlEntities } from './html-entities.ts';
import { htmlPage } from './html-page.ts';
import { indentation } from './indentation.ts';
import { jsonString } from './json-string.ts';
import { markdownFence } from './markdown-fence.ts';
import { oddBlanks } from './odd-blanks.ts';
import { prefixes } from './prefixes.ts';
import type { Repair } from './repair.ts';
import { smartQuotes } from './smart-quotes.ts';
import { terminalLines } from './terminal-lines.ts';
import { visibleEnds } from './visible-ends.ts';
import { wrappedLines } from './wrapped-lines.ts';

export const LINE_REPAIRS: readonly Repair[] = [
  jsonString,
  htmlPage,
  ansiEscapes,
  htmlEntities,
  oddBlanks,
  visibleEnds,
  prefixes,
  indentation,
  markdownFence,
  diff,
  smartQuotes,
  traceAscii,
  transcript,
  terminalLines,
  wrappedLines,
];
