import { expect, it } from 'vitest';
import { table } from '../../bench/table.ts';

it('the table of a benchmark gives speed, memory and time a byte against both yardsticks', () => {
  const rows = [
    {
      name: 'reader',
      does: 'reads',
      samples: 1000,
      bytes: 2e6,
      seconds: 0.02,
      peak: 3 << 20,
      cpu: 0.034,
    },
    { name: 'part', does: 'reads a part', samples: 500, bytes: 1e6, seconds: 0.02 },
    { name: 'split', does: 'splits', samples: 1000, bytes: 2e6, seconds: 0.01, peak: 1 << 20 },
  ];
  expect(table(rows).split('\n')).toEqual([
    '| what | samples | seconds | CPU seconds | MB/s | samples/s | peak memory | time against split |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| reads | 1000 | 0.020 | 0.03 | 100 | 5.00e+4 | 3 MiB | 2.00 |',
    '| reads a part | 500 | 0.020 | not told | 50 | 2.50e+4 | not told | 4.00 |',
    '| splits | 1000 | 0.010 | not told | 200 | 1.00e+5 | 1 MiB | 1.00 |',
  ]);
});
