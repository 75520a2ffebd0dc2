// What the reader stumbled over: one row per departure from the strict grammar.
//
// A fault is not yet a finding. Rules put it into words for their dialect, consumers say by its
// code alone what they do with it, and the reader has read on all the same.

export interface FaultTable {
  readonly length: number;
  readonly code: Uint16Array<ArrayBuffer>; // index into FAULTS
  readonly line: Uint32Array<ArrayBuffer>;
  readonly column: Uint32Array<ArrayBuffer>; // 1-based, code points
  readonly extent: Uint32Array<ArrayBuffer>; // code points underlined, at least 1
  readonly name: Uint32Array<ArrayBuffer>; // StringId of the metric name on the line, or NONE
  readonly detail: Uint32Array<ArrayBuffer>; // StringId, see FAULTS, or NONE
  readonly sample: Uint32Array<ArrayBuffer>; // SampleRow read from that line, or NONE
}
