// What the parser leaves behind: tables of parallel columns.
//
// Rows are in file order, so `line` columns never decrease and can be bisected. A table is
// complete: nobody writes to a column after it was sealed. Lines are 1-based lines of the
// body (what the parser read); `positions` turns them into places in the text as given.
//
//   sample ──► series ──► name ──► family
//                │
//                └──► pairs labelStart[series] .. labelStart[series + 1] of the label table

import type { Grammar } from '../../model/dialect.ts';
import type { FaultTable } from './fault-table.ts';
import type { StringTable } from './string-table.ts';

type U8 = Uint8Array<ArrayBuffer>;
type U32 = Uint32Array<ArrayBuffer>;
type F64 = Float64Array<ArrayBuffer>;

/** A family: a distinct name that has metadata or a sample. In order of first appearance. */
export interface FamilyTable {
  readonly length: number;
  readonly name: U32; // StringId
  readonly type: U8; // METRIC_TYPES code, as the last TYPE line says
  readonly help: U32; // StringId of the last HELP, unescaped, or NONE
  readonly unit: U32; // StringId of the last UNIT, or NONE
  readonly typeLine: U32; // first TYPE line, or NO_LINE
  readonly helpLine: U32;
  readonly unitLine: U32;
  readonly firstLine: U32; // first line of any kind
  readonly firstSampleLine: U32; // NO_LINE for metadata alone
  readonly lastSampleLine: U32;
  readonly series: U32;
  readonly samples: U32;
  readonly bytes: F64; // bytes of its lines, line ends included
}

/** A distinct sample name, and what it is to its family. */
export interface NameTable {
  readonly length: number;
  readonly string: U32; // StringId
  readonly family: U32; // FamilyRow
  readonly role: U8; // ROLE_*
  readonly firstLine: U32;
}

/** A distinct name + label set without empty labels, whatever the order of the labels. */
export interface SeriesTable {
  readonly length: number;
  readonly name: U32; // NameRow
  /** `length + 1` entries into the label table: pairs as first written, empty ones included. */
  readonly labelStart: U32;
  /** Order-independent hash of the non-empty pairs, without the name. */
  readonly hash: U32;
  readonly firstSample: U32; // SampleRow
}

/** Label pairs of all series one after the other, then those of respelled samples. */
export interface LabelTable {
  readonly length: number;
  readonly name: U32; // StringId
  readonly value: U32; // StringId, unescaped
}

/** One row per sample line that could be read. */
export interface SampleTable {
  readonly length: number;
  readonly series: U32; // SeriesRow
  readonly value: F64;
  /** ms since the epoch in both dialects, or NaN for none. */
  readonly timestamp: F64;
  readonly line: U32;
  /**
   * Samples whose labels are written otherwise than those of their series row (order, empty
   * labels): `sample` ascending, pairs `start` .. `start + count` of the label table.
   */
  readonly respelled: { readonly sample: U32; readonly start: U32; readonly count: U32 };
}

export interface ExemplarTable {
  readonly length: number;
  readonly sample: U32; // SampleRow
  readonly value: F64;
  readonly timestamp: F64; // ms, or NaN
  readonly labelStart: U32; // length + 1 entries into `labels`
  readonly labels: LabelTable;
  /** Code points of label names and values together. */
  readonly runes: U32;
}

export const META_TYPE = 0;
export const META_HELP = 1;
export const META_UNIT = 2;
export const META_EOF = 3;

/** Every metadata line that could be read, in file order, repeats included. `# EOF` too. */
export interface MetadataTable {
  readonly length: number;
  readonly kind: U8; // META_*
  readonly family: U32; // FamilyRow, NONE for # EOF
  readonly name: U32; // StringId, NONE for # EOF
  /** TYPE: METRIC_TYPES code. HELP, UNIT: StringId of the text. */
  readonly value: U32;
  readonly line: U32;
}

export interface LineCounts {
  readonly lines: number;
  readonly blank: number;
  readonly comments: number; // other than metadata
  readonly metadata: number;
  readonly samples: number;
  /** Lines that should have been a sample or metadata and could not be read. */
  readonly bad: number;
  readonly endsWithLineFeed: boolean;
  readonly bytes: number;
}

/** A whole dump, read. */
export interface Tables {
  readonly grammar: Grammar;
  readonly strings: StringTable;
  readonly families: FamilyTable;
  readonly names: NameTable;
  readonly series: SeriesTable;
  readonly labels: LabelTable;
  readonly samples: SampleTable;
  readonly exemplars: ExemplarTable;
  readonly metadata: MetadataTable;
  readonly faults: FaultTable;
  readonly lines: LineCounts;
}
