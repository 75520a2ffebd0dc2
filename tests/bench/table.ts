// The results as a Markdown table.

export interface Row {
  readonly name: string;
  readonly does: string;
  readonly samples: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly peak?: number;
  readonly cpu?: number;
}

/** Ratios are of time per byte: 2.0 takes twice as long as the yardstick. */
const YARDSTICKS = ['split', 'promtool'] as const;

export function table(rows: readonly Row[]): string {
  const yardsticks = YARDSTICKS.flatMap((name) => rows.filter((row) => row.name === name));
  const head = [
    'what',
    'samples',
    'seconds',
    'CPU seconds',
    'MB/s',
    'samples/s',
    'peak memory',
    ...yardsticks.map(({ name }) => `time against ${name}`),
  ];
  const lines = rows.map((row) => [
    row.does,
    String(row.samples),
    row.seconds.toFixed(3),
    row.cpu?.toFixed(2) ?? 'not told',
    (row.bytes / row.seconds / 1e6).toFixed(0),
    (row.samples / row.seconds).toPrecision(3),
    row.peak === undefined ? 'not told' : `${(row.peak / 2 ** 20).toFixed(0)} MiB`,
    ...yardsticks.map((yardstick) => (perByte(row) / perByte(yardstick)).toFixed(2)),
  ]);
  const divider = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, divider, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function perByte({ seconds, bytes }: Row): number {
  return seconds / bytes;
}
