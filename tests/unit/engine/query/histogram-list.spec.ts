import { describe, expect, it } from 'vitest';
import { merged, open, query, REQUESTS } from '../../../support/histograms.ts';
import { openText } from '../../../support/open.ts';

describe('the list of histograms', () => {
  it('has all that is known of each, in the order of the file', async () => {
    const dump = await open(`
      s{quantile="0.5"} 3
      # TYPE s summary
      s{quantile="0.9"} 4
      s_count 7
      ${REQUESTS}
      up 1
    `);
    expect(dump.histograms.families()).toEqual([
      {
        name: 's',
        type: 'summary',
        undeclared: false,
        help: '',
        unit: '',
        sets: 1,
        bounds: 2,
        observations: 7,
        line: 1,
        labels: [],
      },
      {
        name: 'req_seconds',
        type: 'histogram',
        undeclared: false,
        help: 'How long requests took.',
        unit: 'seconds',
        sets: 3,
        bounds: 3,
        observations: 31,
        line: 5,
        labels: [
          { name: 'code', values: 2, some: ['200', '500'] },
          { name: 'path', values: 2, some: ['/a', '/b'] },
        ],
      },
    ]);
  });

  it('leaves out what has metadata alone, and buckets of another make', async () => {
    const dump = await open(`
      # TYPE none histogram
      # TYPE vm histogram
      vm_bucket{vmrange="1...2"} 4
      vm_sum 6
      vm_count 4
    `);
    expect(dump.histograms.families()).toEqual([]);
    expect(dump.histograms.histogram(query('vm'))).toEqual({ kind: 'nothing' });
  });

  it('takes observations of +Inf where there is no count, and knows none where there is neither', async () => {
    const dump = await open(`
      # TYPE a histogram
      a_bucket{le="+Inf"} 4
      # TYPE b histogram
      b_sum 4
    `);
    expect(dump.histograms.families().map(({ observations }) => observations)).toEqual([4, NaN]);
  });

  it('knows the unit as declared, or as the name ends', async () => {
    const dump = await open(`
      # TYPE a_bytes histogram
      # UNIT a_bytes bytes
      a_bytes_bucket{le="+Inf"} 4
      # TYPE b_ratio histogram
      b_ratio_bucket{le="+Inf"} 4
      # TYPE seconds histogram
      seconds_bucket{le="+Inf"} 4
      # TYPE c_things histogram
      c_things_bucket{le="+Inf"} 4
      # EOF
    `);
    expect(dump.histograms.families().map(({ unit }) => unit)).toEqual(['bytes', 'ratio', '', '']);
  });

  it('names lines of the text as given', async () => {
    const dump = await openText(
      'HTTP/1.1 200 OK\nContent-Type: text/plain\n\n# TYPE h histogram\nh_bucket{le="1"} 1\nh_bucket{le="+Inf"} 1\n',
    );
    expect(dump.histograms.families()[0]?.line).toBe(4);
    expect(merged(dump, 'h', { by: ['x'] }).buckets.map(({ line }) => line)).toEqual([5, 6]);
  });
});

describe('histograms that nobody declared', () => {
  const PASTE = `
    x_bucket{le="1"} 3
    x_bucket{le="+Inf"} 4
    x_sum 9
    x_count 4
    y_bucket 3
  `;

  it('are told by _bucket and le', async () => {
    const dump = await open(PASTE);
    const [family, ...others] = dump.histograms.families();
    expect(others).toEqual([]);
    expect(family).toMatchObject({
      name: 'x',
      undeclared: true,
      sets: 1,
      observations: 4,
      line: 1,
    });
    expect(merged(dump, 'x')).toMatchObject({ sum: 9, count: 4, total: 4 });
  });

  it('change nothing for the families and the findings', async () => {
    const dump = await open(PASTE);
    const before = [dump.tables.names.role.slice(), dump.tables.families.length];
    dump.histograms.families();
    expect([dump.tables.names.role, dump.tables.families.length]).toEqual(before);
    const names = dump.families(
      { search: '', types: [], sort: 'line', descending: false },
      { from: 0, count: 9 },
    );
    expect(names).toMatchObject({ rows: [{ name: 'x_bucket' }, {}, {}, {}] });
  });

  it('take the help that was left of their metadata', async () => {
    const dump = await open(`# HELP x Left over.\n${PASTE}`);
    expect(dump.histograms.families()).toMatchObject([{ name: 'x', help: 'Left over.', line: 1 }]);
  });

  it('keep out of a declared family of that name', async () => {
    const dump = await open(`
      # TYPE x summary
      x_sum 1
      x_count 1
      x_bucket{le="+Inf"} 4
      # TYPE y gauge
      y 1
      y_bucket{le="+Inf"} 4
      y_count 4
    `);
    expect(
      dump.histograms.families().map(({ name, type, observations }) => [name, type, observations]),
    ).toEqual([
      ['x', 'summary', 1],
      ['x_bucket', 'histogram', 4],
      ['y', 'histogram', 4],
    ]);
  });
});
