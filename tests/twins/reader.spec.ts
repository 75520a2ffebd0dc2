import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/engine/formats/reader.ts';
import type { Tables } from '../../src/engine/store/tables.ts';
import type { TextGrammar } from '../../src/model/dialect.ts';
import { readText } from '../support/read.ts';
import { tablesAsText } from '../support/tables-as-text.ts';
import { damagedDump } from '../support/damaged-dump.ts';

const GRAMMARS: readonly TextGrammar[] = ['prometheus', 'openmetrics'];

const DUMP = `# HELP http_requests_total Requests, by "code" and \\n path.
# TYPE http_requests_total counter
http_requests_total{code="200",path="/a\\\\b \\"q\\" ü"} 1027 1700000000000
http_requests_total{path="/a\\\\b \\"q\\" ü",code="200"} 3
http_requests_total{code="",path="x" , } +Inf
up 1
{"with.dots","and more"="v"} 0x12
broken{a="no end
next{b="\\t",b="2"} 1.5e3 17 8
# TYPE h histogram
h_bucket{le="0.1"} 2 # {trace_id="abc"} 0.05 1700000000.5
h_bucket{le="+Inf"} 3
h_sum 1e-3
h_count 3

\u0000nul 1
 leading 1\r
# EOF
after 1`;

function readInSlices(bytes: Uint8Array, cuts: readonly number[], grammar: TextGrammar): Tables {
  const reader = new Reader(grammar);
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    reader.push(bytes.subarray(from, cut));
    from = cut;
  }
  return reader.end();
}

describe.each(GRAMMARS)('reading %s', (grammar) => {
  const bytes = new TextEncoder().encode(DUMP);

  it('gives the same tables wherever a slice ends', () => {
    const whole = tablesAsText(readText(bytes, grammar));
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(tablesAsText(readInSlices(bytes, [cut], grammar))).toBe(whole);
  });

  it('gives the same tables byte by byte', () => {
    const cuts = Array.from(bytes.keys());
    expect(tablesAsText(readInSlices(bytes, cuts, grammar))).toBe(
      tablesAsText(readText(bytes, grammar)),
    );
  });

  it('gives the same tables on the short way and on the full way', () => {
    fc.assert(
      fc.property(damagedDump(), (text) => {
        expect(tablesAsText(readText(text, grammar))).toBe(
          tablesAsText(readText(text, grammar, { fast: false })),
        );
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('gives the same tables for damaged dumps cut at random', () => {
    fc.assert(
      fc.property(damagedDump(), fc.array(fc.nat(400), { maxLength: 6 }), (text, cuts) => {
        const damaged = new TextEncoder().encode(text);
        const inside = cuts.filter((cut) => cut <= damaged.length).sort((a, b) => a - b);
        expect(tablesAsText(readInSlices(damaged, inside, grammar))).toBe(
          tablesAsText(readText(damaged, grammar)),
        );
      }),
      { numRuns: 400, seed: 2 },
    );
  });
});
