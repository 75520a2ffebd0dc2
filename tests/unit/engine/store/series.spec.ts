import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read.ts';

/** The slow twin: series by their sorted, non-empty pairs. */
function countSlowly(lines: readonly (readonly (readonly [string, string])[])[]): number {
  const keys = lines.map((pairs) =>
    JSON.stringify(pairs.filter(([, value]) => value !== '').sort()),
  );
  return new Set(keys).size;
}

const pair = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('', '1', '2', 'ü'));
const labelSet = fc.uniqueArray(pair, { selector: ([name]) => name, maxLength: 4 });

describe('a series', () => {
  it('is a name and its labels, whatever their order, without the empty ones', () => {
    fc.assert(
      fc.property(fc.array(labelSet, { maxLength: 30 }), (lines) => {
        const text = lines
          .map((pairs) => `m{${pairs.map(([name, value]) => `${name}="${value}"`).join()}} 1\n`)
          .join('');
        expect(readText(text, 'prometheus').series.length).toBe(countSlowly(lines));
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  it('keeps apart label sets of ten thousand labels that differ in one', () => {
    const labels = Array.from({ length: 10_000 }, (_, i) => `l${i}="v"`);
    const other = [...labels.slice(1), 'l0="w"'];
    const shuffled = [...labels].reverse();
    const text = [labels, other, shuffled].map((set) => `m{${set.join()}} 1\n`).join('');
    const tables = readText(text, 'prometheus');
    expect([tables.samples.length, tables.series.length]).toEqual([3, 2]);
    expect([...tables.samples.respelled.sample]).toEqual([2]);
  });
});

describe('a family', () => {
  const families = (text: string, grammar: 'prometheus' | 'openmetrics') => {
    const { families, strings } = readText(text, grammar);
    return Array.from(
      families.name,
      (name, row) => `${strings.text(name)} ${families.samples[row]}`,
    );
  };

  it('takes in the parts that its declared type allows', () => {
    const text =
      '# TYPE h histogram\nh_bucket{le="1"} 1\nh_sum 1\nh_count 1\nh_total 1\nh_created 1\n';
    expect(families(text, 'prometheus')).toEqual(['h 3', 'h_total 1', 'h_created 1']);
    expect(families(text, 'openmetrics')).toEqual(['h 4', 'h_total 1']);
  });

  it('takes them in wherever the TYPE line stands', () => {
    expect(families('s_count 1\ns{quantile="1"} 1\n# TYPE s summary\n', 'prometheus')).toEqual([
      's 2',
    ]);
  });

  it('does not take what was declared on its own', () => {
    const text = '# TYPE h histogram\nh_count 1\n# TYPE h_count gauge\n';
    expect(families(text, 'prometheus')).toEqual(['h 0', 'h_count 1']);
  });

  it('folds nothing without a type', () => {
    expect(families('h_bucket{le="1"} 1\nh_sum 1\n', 'prometheus')).toEqual([
      'h_bucket 1',
      'h_sum 1',
    ]);
  });

  it('counts when it has metadata alone', () => {
    expect(families('# HELP a text\n# TYPE b gauge\n', 'prometheus')).toEqual(['a 0', 'b 0']);
  });
});
