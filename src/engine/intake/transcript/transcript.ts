// HTTP transcripts: curl -i, curl -v, curl with its progress meter, wget -S, HTTPie and xh, raw
// connections. Headers are kept for what they tell, the body is what is read on.

import type { Repair } from '../repairs/repair.ts';
import { CurlNoise, isCurlNoise } from './curl-noise.ts';
import { isRequestLine, statusOf } from './http-head.ts';
import { isTraceLine } from './trace-ascii.ts';
import { TranscriptReader, type Dress } from './transcript-reader.ts';
import { opensWget } from './wget-noise.ts';

export const transcript: Repair = {
  ids: ['http-transcript', 'spliced-lines', 'chunked-framing', 'several-responses'],

  plan(head) {
    const dress = dressOf(head.bad);
    if (dress === undefined) return undefined;
    return (notes) => {
      const reader = new TranscriptReader(dress, notes);
      if (dress !== 'curl') return reader;
      const noise = new CurlNoise(notes);
      return {
        take: (line, next) => noise.take(line, (rest) => reader.take(rest, next)),
        end(next) {
          noise.end((rest) => reader.take(rest, next));
          reader.end(next);
        },
      };
    };
  },
};

/** Whose transcript it is, by lines that no exposition has. */
function dressOf(bad: readonly string[]): Dress | undefined {
  if (bad.some(isTraceLine)) return undefined; // another reader's
  if (bad.some(opensWget)) return 'wget';
  if (bad.some((text) => isCurlNoise(text) || /^[<>] (?:HTTP\/\d|[A-Z]+ \S+ HTTP\/\d)/.test(text)))
    return 'curl';
  if (bad.some((text) => statusOf(text) !== undefined || isRequestLine(text))) return 'bare';
  return undefined;
}
