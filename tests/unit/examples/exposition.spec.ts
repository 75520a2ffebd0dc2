import { describe, expect, it } from 'vitest';
import { exposition, floatText, type Family } from '../../../tooling/examples/exposition.ts';

describe('a float as Go writes it', () => {
  it.each([
    [0, '0'],
    [1, '1'],
    [-3, '-3'],
    [0.1, '0.1'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [0.000134502, '0.000134502'],
    [100_000, '100000'],
    [123_456.5, '123456.5'],
    [1_000_000, '1e+06'],
    [40_766_832, '4.0766832e+07'],
    [2 ** 64, '1.8446744073709552e+19'],
    [NaN, 'NaN'],
    [Infinity, '+Inf'],
    [-Infinity, '-Inf'],
  ])('%d is %s', (value, text) => {
    expect(floatText(value, 'text')).toBe(text);
  });

  it('has a point in OpenMetrics, where it has no exponent', () => {
    expect(floatText(12, 'openmetrics')).toBe('12.0');
    expect(floatText(0.5, 'openmetrics')).toBe('0.5');
    expect(floatText(1e9, 'openmetrics')).toBe('1e+09');
    expect(floatText(NaN, 'openmetrics')).toBe('NaN');
  });
});

describe('an exposition', () => {
  const families: readonly Family[] = [
    {
      name: 'jobs_total',
      type: 'counter',
      help: 'Jobs done,\nby \\ name.',
      samples: [
        {
          suffix: '',
          labels: { name: 'a "b" \\ c\nd' },
          value: 4,
          exemplar: { labels: { trace_id: 'f00' }, value: 1, at: 1_700_000_000.25 },
        },
      ],
    },
    { name: 'age', type: 'gauge', help: 'Age.', samples: [{ suffix: '', labels: {}, value: 1.5 }] },
  ];

  it('is sorted and escaped in the text format', () => {
    expect(exposition(families, 'text').split('\n')).toEqual([
      '# HELP age Age.',
      '# TYPE age gauge',
      'age 1.5',
      '# HELP jobs_total Jobs done,\\nby \\\\ name.',
      '# TYPE jobs_total counter',
      'jobs_total{name="a \\"b\\" \\\\ c\\nd"} 4',
      '',
    ]);
  });

  it('declares a counter without its suffix in OpenMetrics, and carries exemplars', () => {
    expect(exposition(families, 'openmetrics').split('\n').slice(3)).toEqual([
      '# HELP jobs Jobs done,\\nby \\\\ name.',
      '# TYPE jobs counter',
      'jobs_total{name="a \\"b\\" \\\\ c\\nd"} 4.0 # {trace_id="f00"} 1.0 1700000000.250',
      '# EOF',
      '',
    ]);
  });
});
