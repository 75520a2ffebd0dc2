// Writes a big dump without a fault, for benchmarks and for trying things out.
//
//   node tooling/run-ts.mjs tests/bench/make-dump.ts --series 1000000 [--seed 1]
//     [--format text|openmetrics] [--out FILE]
//
// Without --out it goes to standard output.

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { dumpText } from './dump-text.ts';

const { values } = parseArgs({
  options: {
    series: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
  },
});

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`--${name} takes a whole number from 0, not ${text}`);
  }
  return value;
}

const { format, out } = values;
if (format !== 'text' && format !== 'openmetrics') {
  throw new RangeError(`--format takes text or openmetrics, not ${format}`);
}
const pieces = dumpText({
  series: whole('series', values.series),
  seed: whole('seed', values.seed),
  format,
});
await pipeline(Readable.from(pieces), out === undefined ? process.stdout : createWriteStream(out));
