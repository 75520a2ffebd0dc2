// Numbers that mean a place in one table must not be mixed up with those of another.

declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** 1-based line of the text as the user sees it. 0 stands for "no such line". */
export type LineNumber = Branded<'LineNumber'>;
/** Row of the string table: one distinct run of bytes. */
export type StringId = Branded<'StringId'>;
/** Row of the name table: one distinct sample name (`http_requests_total`, `latency_bucket`). */
export type NameRow = Branded<'NameRow'>;
export type FamilyRow = Branded<'FamilyRow'>;
export type SeriesRow = Branded<'SeriesRow'>;
export type SampleRow = Branded<'SampleRow'>;
/** A dump that the worker holds. */
export type DumpId = string & { readonly [brand]: 'DumpId' };
/** One opening of a file, from drop to answer; what `cancel` names. */
export type JobId = string & { readonly [brand]: 'JobId' };

/** "No row" in a column of row numbers (all bits set). */
export const NONE = 0xffffffff;
/** "No line" in a column of line numbers. */
export const NO_LINE = 0;
