// Histograms for pictures: a service as it is, and those that are hard to draw.

import type { Page } from '@playwright/test';
import { goTo, openText } from '../support/page.ts';

const GO = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SHOP = [43, 270, 1648, 2442, 2451, 1613, 289, 40, 4, 0, 0, 0];

interface Parts {
  readonly type?: string;
  readonly labels?: string;
  readonly sum?: number;
  /** Without a bucket at +Inf. */
  readonly open?: boolean;
  /** What stands behind the bucket at this place. */
  readonly exemplar?: (at: number) => string;
}

function samples(
  name: string,
  bounds: readonly number[],
  counts: readonly number[],
  { labels = '', sum = 1, open = false, exemplar = () => '' }: Parts = {},
): string {
  let total = 0;
  const lines = [...bounds, ...(open ? [] : [Infinity])].map((bound, at) => {
    total += counts[at] ?? 0;
    const le = bound === Infinity ? '+Inf' : String(bound);
    return `${name}_bucket{${labels}le="${le}"} ${total}${exemplar(at)}`;
  });
  const own = labels === '' ? '' : `{${labels.slice(0, -1)}}`;
  return [...lines, `${name}_sum${own} ${sum}`, `${name}_count${own} ${total}`, ''].join('\n');
}

const family = (name: string, type: string, text: string) => `# TYPE ${name} ${type}\n${text}`;

function shop(): string {
  const name = 'shop_http_request_duration_seconds';
  const routes = [
    'GET /',
    'GET /cart',
    'GET /product/:id',
    'GET /search',
    'POST /checkout',
    'POST /login',
  ];
  const text = routes.map((route, nth) => {
    const [method, path] = route.split(' ');
    const counts = SHOP.map((count, at) => Math.round((count / 6) * (1 + ((nth + at) % 3) * 0.02)));
    const exemplar = (at: number) => {
      const from = GO[at - 1] ?? 0;
      const to = GO[at];
      if (to === undefined || counts[at] === 0) return '';
      // One of them stands on a bucket that it does not belong to.
      const value = from + (to - from) * ((nth + 1) / 7) * (nth === 5 && at === 8 ? 4 : 1);
      return ` # {trace_id="${String(nth)}${String(at)}c4f2"} ${value} 1763845200.5`;
    };
    const sum = counts.reduce((all, count, at) => all + count * (GO[at] ?? 12) * 0.7, 0);
    return samples(name, GO, counts, {
      labels: `method="${method!}",path="${path!}",`,
      sum,
      exemplar,
    });
  });
  return `# HELP ${name} Request latency.\n${family(name, 'histogram', text.join(''))}# EOF\n`;
}

const bell = (buckets: number, height: number) =>
  Array.from({ length: buckets }, (_, at) =>
    Math.round(height * Math.exp(-(((at - buckets * 0.45) / buckets) ** 2) * 30)),
  );
const steps = (length: number, bound: (at: number) => number) =>
  Array.from({ length }, (_, at) => Number(bound(at).toPrecision(6)));

function odd(): string {
  const histogram = (name: string, bounds: number[], counts: number[], parts: Parts = {}) =>
    family(name, parts.type ?? 'histogram', samples(name, bounds, counts, parts));
  const hostile = ['<script>alert(1)</script>', '\u202egnp.exe', 'a'.repeat(400), '=cmd|calc'];
  const quantiles = ['a', 'b', 'c'].flatMap((service, nth) => [
    ...[0.5, 0.9, 0.99].map(
      (q) => `rpc_seconds{service="${service}",quantile="${q}"} ${0.02 * 4 ** nth * (1 + q * 3)}`,
    ),
    `rpc_seconds_sum{service="${service}"} ${40 * 4 ** nth}`,
    `rpc_seconds_count{service="${service}"} ${300 * (nth + 1)}`,
  ]);
  return [
    histogram('three_seconds', [0.1, 0.5], [4, 7, 1], { sum: 3.4 }),
    histogram(
      'sixty_ratio',
      steps(60, (at) => (at + 1) / 60),
      bell(60, 99),
      { sum: 700 },
    ),
    histogram(
      'many_seconds',
      steps(200, (at) => 0.001 * 1.05 ** at),
      bell(200, 1000),
      { sum: 9000 },
    ),
    histogram('beyond_seconds', GO, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 732], { sum: 73_200 }),
    histogram('zero_seconds', GO, [], { sum: 0 }),
    histogram(
      'outdoor_celsius',
      [-20, -10, -5, 0, 5, 10, 20, 40],
      [3, 12, 33, 40, 51, 44, 20, 8, 2],
      { sum: 900 },
    ),
    histogram('single_seconds', [], [5], { sum: 3 }),
    histogram('huge_seconds', [0.1, 1, 10], [1e12, 3e12, 2e11, 5e9], { sum: 9e12 }),
    histogram('tiny_seconds', [1e-6, 2e-6, 5e-6, 1e-5, 1e-4], [5, 50, 90, 20, 2, 1], {
      sum: 0.001,
    }),
    histogram(
      'upload_bytes',
      [1024, 4096, 16_384, 65_536, 1_048_576, 1_073_741_824],
      [50, 200, 300, 120, 40, 3],
      { sum: 9e7 },
    ),
    histogram('open_seconds', [0.1, 0.5, 1], [5, 6, 7], { sum: 4, open: true }),
    family(
      'hostile_seconds',
      'histogram',
      hostile
        .map((user) =>
          samples('hostile_seconds', [0.1, 0.5], [4, 7, 1], {
            labels: `user="${user}",`,
            sum: 3.4,
          }),
        )
        .join(''),
    ),
    `# HELP rpc_seconds Calls by service.\n# TYPE rpc_seconds summary\n${quantiles.join('\n')}\n`,
  ].join('');
}

const shown = (query: string) => async (page: Page) => {
  await openText(page, 'shop.om', shop());
  await goTo(page, `histograms?${query}`);
  await page.getByRole('img', { name: /^Distribution of/ }).waitFor();
};
const oddShown =
  (name: string, more = '') =>
  async (page: Page) => {
    await openText(page, 'odd.prom', odd());
    await goTo(page, `histograms?family=${name}${more}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };

export const HISTOGRAM_SHOTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'histograms-list': async (page) => {
    await openText(page, 'odd.prom', odd());
    await goTo(page, 'histograms');
    await page.getByRole('grid', { name: 'Histograms' }).waitFor();
  },
  'histograms-none': async (page) => {
    await openText(page, 'up.prom', '# TYPE up gauge\nup 1\n');
    await goTo(page, 'histograms');
    await page.getByText('No histograms and no summaries').waitFor();
  },
  histogram: shown('le=0.2'),
  'histogram-exact': shown('le=0.1&bars=cumulative'),
  'histogram-linear': shown('axis=linear&bars=count'),
  'histogram-3-buckets': oddShown('three_seconds'),
  'histogram-60-buckets': oddShown('sixty_ratio', '&le=0.51'),
  'histogram-200-buckets': oddShown('many_seconds'),
  'histogram-beyond': oddShown('beyond_seconds'),
  'histogram-zero': oddShown('zero_seconds'),
  'histogram-negative': oddShown('outdoor_celsius', '&axis=log'),
  'histogram-single': oddShown('single_seconds'),
  'histogram-huge': oddShown('huge_seconds'),
  'histogram-tiny': oddShown('tiny_seconds'),
  'histogram-bytes': oddShown('upload_bytes', '&le=5000'),
  'histogram-open': oddShown('open_seconds'),
  'histogram-hostile': oddShown('hostile_seconds'),
  'histogram-summary': oddShown('rpc_seconds'),
};
