// Parts that labels tell apart: a federation or a push gateway names the target of every series by
// `job` and `instance`.

import { NONE, NO_LINE } from '../../model/ids.ts';
import { EMPTY_STRING } from '../store/string-table.ts';
import { META_EOF, type Tables } from '../store/tables.ts';
import { givenLine, type FoundPart, type Whole } from './part.ts';

/** Of the series at most one in so many may lack either label: rules over all targets have none. */
const FEW = 10;

const NO_TARGET = -1;

interface Target {
  readonly job: number; // StringId
  readonly instance: number;
  samples: number;
  firstLine: number; // of the body
  lastLine: number;
}

/** In order of their first sample. */
export function findTargets(whole: Whole): FoundPart[] {
  const { tables } = whole;
  const grouped = targetsOfSeries(tables);
  if (grouped === undefined) return [];
  const { targets, ofSeries } = grouped;
  const { samples } = tables;
  for (let sample = 0; sample < samples.length; sample++) {
    const target = targets[ofSeries[samples.series[sample]!]!];
    if (target === undefined) continue;
    if (target.firstLine === NO_LINE) target.firstLine = samples.line[sample]!;
    target.lastLine = samples.line[sample]!;
    target.samples++;
  }
  return targets.map((target, at) => ({
    kind: 'labels',
    target: `${tables.strings.text(target.job)} ${tables.strings.text(target.instance)}`,
    firstLine: givenLine(whole, target.firstLine),
    lastLine: givenLine(whole, target.lastLine),
    samples: target.samples,
    bytes: () => bytesOf(whole, ofSeries, at),
  }));
}

/** Undefined where labels tell no targets apart, or less than two. */
function targetsOfSeries({
  strings,
  series,
  labels,
}: Tables): { targets: Target[]; ofSeries: Int32Array } | undefined {
  const jobLabel = strings.find('job');
  const instanceLabel = strings.find('instance');
  if (jobLabel === undefined || instanceLabel === undefined) return undefined;
  const targets: Target[] = [];
  const rows = new Map<string, number>();
  const ofSeries = new Int32Array(series.length).fill(NO_TARGET);
  let without = 0;
  for (let row = 0; row < series.length; row++) {
    let job: number = EMPTY_STRING;
    let instance: number = EMPTY_STRING;
    for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++) {
      if (labels.name[pair] === jobLabel) job = labels.value[pair]!;
      else if (labels.name[pair] === instanceLabel) instance = labels.value[pair]!;
    }
    if (job === EMPTY_STRING || instance === EMPTY_STRING) {
      if (++without * FEW > series.length) return undefined;
      continue;
    }
    const key = `${job} ${instance}`;
    let target = rows.get(key);
    if (target === undefined) {
      rows.set(key, (target = targets.length));
      targets.push({ job, instance, samples: 0, firstLine: NO_LINE, lastLine: NO_LINE });
    }
    ofSeries[row] = target;
  }
  return targets.length > 1 ? { targets, ofSeries } : undefined;
}

/** Metadata of the target's families and its samples, each line of the body as it is. */
function bytesOf({ tables, body }: Whole, ofSeries: Int32Array, target: number): Uint8Array[] {
  const { metadata, samples, series, names, families } = tables;
  const has = new Uint8Array(families.length);
  for (let row = 0; row < series.length; row++)
    if (ofSeries[row] === target) has[names.family[series.name[row]!]!] = 1;

  const lines: number[] = [];
  let sample = 0;
  const samplesAbove = (line: number): void => {
    for (; sample < samples.length && samples.line[sample]! < line; sample++)
      if (ofSeries[samples.series[sample]!] === target) lines.push(samples.line[sample]!);
  };
  for (let row = 0; row < metadata.length; row++) {
    samplesAbove(metadata.line[row]!);
    const family = metadata.family[row]!;
    const isWanted = family === NONE ? metadata.kind[row] === META_EOF : has[family] === 1;
    if (isWanted) lines.push(metadata.line[row]!);
  }
  samplesAbove(Infinity);
  return runsOf(lines).map(([first, last]) =>
    body.slice(
      body.startOf(first),
      last < body.lineCount ? body.startOf(last + 1) : body.byteLength,
    ),
  );
}

/** Lines that follow each other, as pairs of first and last. */
function runsOf(lines: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
