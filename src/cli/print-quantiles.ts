// Quantiles of one label set, for programs and for people.
//
//   latency_seconds{code="200"}  802 observations, line 17
//     q      histogram_quantile  certain
//     0.5    0.07499999999999998  (0.05, 0.1]
//     0.999  10                   (10, 29.06]

import type { SetQuantile, SetQuantiles } from '../engine/engine.ts';
import { visible } from '../texts/say.ts';
import { textWidth } from './cell-width.ts';
import { jsonText } from './print-json.ts';
import type { Style } from './printable.ts';
import { seriesText } from './series-text.ts';

/** A JSON object each, in the order of the quantiles asked for. */
export function printSetJson({ family, labels, quantiles }: SetQuantiles): string[] {
  const about = `"family":${jsonText(family)},"labels":${jsonText(Object.fromEntries(labels))}`;
  return quantiles.map(({ q, value, lower, upper }) => {
    const numbers = Object.entries({ q, value, lower, upper }).map(
      ([key, number]) => `"${key}":${jsonNumber(number)}`,
    );
    return `{${about},${numbers.join()}}`;
  });
}

/** In the fewest digits that read back as the same double; JSON knows no others than finite ones. */
function jsonNumber(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return Number.isFinite(value) ? String(value) : `"${goText(value)}"`;
}

/** As Prometheus writes it. */
function goText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value) ? String(value) : value > 0 ? '+Inf' : value < 0 ? '-Inf' : 'NaN';
}

/** Lines, each ended. */
export function printSetTable(set: SetQuantiles, { speech, terminal }: Style): string {
  const { cli } = speech;
  const { paint } = terminal;
  const facts = cli.labelSet(set.observations, set.line);
  const head = `${paint.strong(visible(seriesText(set.family, set.labels)))}  ${paint.quiet(facts)}`;
  const rows = [
    ['q', 'histogram_quantile', cli.certain],
    ...set.quantiles.map((each) => [goText(each.q), goText(each.value), certainty(each, cli)]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => textWidth(row[column]!))));
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const blanks = (widths[column] ?? 0) - textWidth(cell);
      return cell + ' '.repeat(Math.max(blanks, 0));
    });
    const line = `  ${cells.join('  ')}`;
    return index === 0 ? paint.quiet(line) : line;
  });
  return [head, ...lines].map((line) => `${line}\n`).join('');
}

function certainty({ q, lower, upper }: SetQuantile, cli: Style['speech']['cli']): string {
  if (!(q >= 0 && q <= 1)) return cli.noQuantile;
  if (Number.isNaN(lower)) return cli.nothingObserved;
  const low = outwards(lower, -1);
  const high = outwards(upper, 1);
  if (lower === -Infinity) return upper === Infinity ? cli.cannotTell : `≤ ${high}`;
  return upper === Infinity ? `> ${low}` : `(${low}, ${high}]`;
}

const SHOWN_DIGITS = 4;
/** What differs by less from a short number is that number: the rest is noise of adding up. */
const NOISE = 1e-9;

/** A few digits, rounded so that the interval loses nothing. */
function outwards(value: number, way: 1 | -1): number {
  if (!Number.isFinite(value)) return value;
  const near = Number(value.toPrecision(SHOWN_DIGITS));
  const off = (near - value) * way;
  if (off >= -NOISE * Math.abs(value)) return near;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - SHOWN_DIGITS);
  return Number((near + way * step).toPrecision(SHOWN_DIGITS));
}
