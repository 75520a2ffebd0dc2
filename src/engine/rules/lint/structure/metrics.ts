// What the parser of prometheus/common makes of sample lines: a metric for each line, but one for
// all lines of a histogram or summary that share their labels without `le` or `quantile`. The
// metric has the labels of its first line.

import {
  TYPE_GAUGEHISTOGRAM,
  TYPE_HISTOGRAM,
  TYPE_SUMMARY,
} from '../../../../model/metric-type.ts';
import { NONE } from '../../../../model/ids.ts';
import { LabelRanges } from './label-ranges.ts';
import type { LintDump } from './lint-dump.ts';
import type { LintFamily } from './lint-families.ts';
import { SampleLabels } from './sample-labels.ts';

/** `start .. end`: pairs of the metric's first line; `without`: the label that is no label of it. */
type VisitMetric = (
  family: LintFamily,
  sample: number,
  start: number,
  end: number,
  without: number,
) => void;

/** Families of other types are passed over. */
type WantsType = (type: number) => boolean;

export function eachMetric(
  dump: LintDump,
  visit: VisitMetric,
  wantsType: WantsType = () => true,
): void {
  const { tables } = dump;
  const { strings, names, series, samples } = tables;
  const le = strings.find('le') ?? NONE;
  const quantile = strings.find('quantile') ?? NONE;
  const written = new SampleLabels(tables);
  const seen = new LabelRanges(tables.labels, 'set');
  const isWanted = Uint8Array.from({ length: names.length }, (_, name) =>
    wantsType(dump.familyOfName(name).type) ? 1 : 0,
  );
  if (!isWanted.includes(1)) return;
  for (let sample = 0; sample < samples.length; sample++) {
    const name = series.name[samples.series[sample]!]!;
    if (isWanted[name] === 0) continue;
    const family = dump.familyOfName(name);
    written.seek(sample);
    const { type } = family;
    const isHistogram = type === TYPE_HISTOGRAM || type === TYPE_GAUGEHISTOGRAM;
    const without = isHistogram ? le : type === TYPE_SUMMARY ? quantile : NONE;
    const { start, end } = written;
    const folds = isHistogram || type === TYPE_SUMMARY;
    if (folds && !seen.add(family.serial, start, end, without)) continue;
    visit(family, sample, start, end, without);
  }
}

/** Visits every label pair of every metric whose name is wanted (by StringId). */
export function eachWantedLabel(
  dump: LintDump,
  wanted: Uint8Array,
  visit: (family: LintFamily, sample: number, label: number) => void,
  wantsType?: WantsType,
): void {
  const { name, length } = dump.tables.labels;
  let any = false;
  for (let pair = 0; pair < length && !any; pair++) any = wanted[name[pair]!] === 1;
  if (!any) return;
  const visitLabels: VisitMetric = (family, sample, start, end, without) => {
    for (let pair = start; pair < end; pair++)
      if (wanted[name[pair]!] === 1 && name[pair] !== without) visit(family, sample, name[pair]!);
  };
  eachMetric(dump, visitLabels, wantsType);
}
