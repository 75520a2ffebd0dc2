import type { Tables } from '../../../store/tables.ts';

/** Sample names as text by SampleRow, decoded once each: a rule may report a million lines. */
export function sampleNames({
  strings,
  names,
  series,
  samples,
}: Tables): (sample: number) => string {
  const decoded: string[] = [];
  return (sample) => {
    const name = series.name[samples.series[sample]!]!;
    return (decoded[name] ??= strings.text(names.string[name]!));
  };
}
