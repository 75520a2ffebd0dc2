// Nothing that can be dropped takes more than so many operations for each of its bytes. Counted,
// not timed: a hang on some input is a count that grows faster than the input.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOperations } from '../support/count-operations.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { openText } from '../support/open.ts';

/** What opening costs beside the text: about 140 000, whatever it holds. */
const FIXED = 200_000;
/** Lines of histograms take about 90; what was tried never took more than 110. */
const MOST_PER_BYTE = 250;

const PIECES = [
  '{', '}', '"', '\\', ',', '=', ' ', '\t', '#', '\r', '\0', 'a', 'a{', 'a="', '",', '1', '# {', '> ',
  '{"', '" # ', '# TYPE a ', '# HELP "', 'a{b="', '<', '&quot;', '```\n', '\n', 'a 1\n', 'a{b="\n',
  '# TYPE h histogram\n', 'h_bucket{le="1"} 1\n', '# EOF\n', 'é', '1:', 'HTTP/1.1 200 OK\n', '-',
]; // prettier-ignore

const pattern = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 });

async function cost(text: string): Promise<number> {
  return countOperations(() => openText(text));
}

describe('opening', () => {
  it('counts what it counts', async () => {
    const one = await cost('a{b="c"} 1\n'.repeat(100));
    const two = await cost('a{b="c"} 1\n'.repeat(200));
    expect(one).toBeGreaterThan(1000);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(one * 2.5);
  });

  it('takes so many operations a byte at most, whatever is repeated how often', async () => {
    await fc.assert(
      fc.asyncProperty(pattern, fc.constantFrom(300, 1500), async (pieces, times) => {
        const text = `a 1\n${pieces.join('').repeat(times)}`;
        const operations = await cost(text);
        expect(operations).toBeLessThan(FIXED + MOST_PER_BYTE * Buffer.byteLength(text));
      }),
      fuzzRuns(20),
    );
  });
});
