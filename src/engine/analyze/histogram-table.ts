// Classic histograms, gauge histograms and summaries put together from their sample rows.
//
// One row per family + label set without `le` (histograms) or `quantile` (summaries), in order of
// first appearance; its bounds are entries `boundStart[row] .. boundStart[row + 1]` in the order
// of the file. Of a series that stands several times only the first sample counts.

type U8 = Uint8Array<ArrayBuffer>;
type U32 = Uint32Array<ArrayBuffer>;
type F64 = Float64Array<ArrayBuffer>;

export interface HistogramTable {
  readonly length: number;
  readonly family: U32; // FamilyRow
  readonly type: U8; // TYPE_HISTOGRAM, TYPE_GAUGEHISTOGRAM or TYPE_SUMMARY
  /** A series of the group that shows its labels (`le`/`quantile` to be left out). */
  readonly series: U32; // SeriesRow
  readonly boundStart: U32; // length + 1
  /** SampleRow of the parts, or NONE: first of each kind. */
  readonly sum: U32;
  readonly count: U32;
  readonly created: U32;
  /** First line of the group. */
  readonly line: U32;
  readonly bounds: {
    readonly length: number;
    readonly sample: U32; // SampleRow of the bucket or quantile row
    /** Parsed le or quantile; NaN when the label is missing or no number. */
    readonly bound: F64;
    /** StringId of the label as written, NONE when the label is missing. */
    readonly text: U32;
  };
}
