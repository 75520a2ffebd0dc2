import { describe, expect, it } from 'vitest';
import type { FamilyDetail, LabelDetail } from '../../../src/protocol/family-page.ts';
import { makeFormat } from '../../../src/texts/format.ts';
import { ageOf } from '../../../src/texts/age.ts';
import { seriesColumns } from '../../../src/views/families/family/series-columns.ts';
import { valueText } from '../../../src/views/families/family/value-text.ts';

const label = (name: string): LabelDetail => ({
  name,
  values: 1,
  series: 1,
  merged: 0,
  left: 1,
  top: [],
});

function detail(labels: readonly string[], more: Partial<FamilyDetail> = {}): FamilyDetail {
  return {
    family: {
      row: 0,
      name: 'f',
      type: 'gauge',
      unit: '',
      help: '',
      labels: labels.length,
      series: 1,
      samples: 1,
      bytes: 1,
      firstLine: 1,
      findings: { error: 0, warning: 0, info: 0 },
    },
    metadata: [],
    names: [{ name: 'f', series: 1 }],
    labels: labels.map(label),
    otherLabels: 0,
    samples: 1,
    exemplars: 0,
    at: 0,
    atFrom: 'now',
    ...more,
  };
}

/** The columns as words, labels by name. */
const columns = (of: FamilyDetail, width: number, narrow = false) =>
  seriesColumns(of, width, narrow)
    .map(({ id, label: name }) => name ?? id)
    .join(' ');

const FULL: Partial<FamilyDetail> = {
  names: ['f_sum', 'f_count'].map((name) => ({ name, series: 1 })),
  samples: 2,
  timestamps: { samples: 1, min: 0, max: 0, ages: [] },
  created: { series: 1, min: 0, max: 0 },
  exemplars: 1,
};

describe('the columns of the series', () => {
  it('are the labels where there is room for all', () => {
    expect(columns(detail(['a', 'b']), 1200)).toBe('a b value line copy');
  });

  it('put into one what has no room', () => {
    expect(columns(detail(['a', 'b', 'c', 'd', 'e', 'f']), 700)).toBe('a b others value line copy');
  });

  it('are those that the family fills', () => {
    expect(columns(detail(['a'], FULL), 1200)).toBe(
      'name a value samples timestamp created exemplars line copy',
    );
    expect(columns(detail([]), 1200)).toBe('others value line copy');
  });

  it('give up the dispensable before the labels', () => {
    expect(columns(detail(['a'], FULL), 640)).toBe('name a value timestamp line copy');
  });

  it('hold all labels in one cell where there is one column', () => {
    expect(columns(detail(['a', 'b']), 390, true)).toBe('others value line copy');
  });
});

describe('a value', () => {
  it.each([
    [1234567, '1\u00a0234\u00a0567'],
    [0.1, '0.1'],
    [1e300, '1e+300'],
    [NaN, 'NaN'],
    [Infinity, '+Inf'],
    [-Infinity, '-Inf'],
    [-0, '-0'],
  ])('%s is shown as %s', (value, shown) => {
    expect(valueText(value, makeFormat('en'))).toBe(shown);
  });
});

describe('an age', () => {
  it.each([
    [0, '0 s'],
    [119_000, '119 s'],
    [120_000, '2 min'],
    [-7_200_000, '2 h ahead'],
    [47 * 3_600_000, '47 h'],
    [48 * 3_600_000, '2 d'],
    [3 * 365.25 * 86_400_000, '3 y'],
  ])('of %d ms is %s', (ms, said) => {
    const { value, unit, future } = ageOf(ms);
    expect(`${value} ${unit}${future ? ' ahead' : ''}`).toBe(said);
  });
});
