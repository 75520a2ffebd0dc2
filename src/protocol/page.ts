// Windows of rows: the page never holds a table.

export interface Range {
  readonly from: number;
  readonly count: number;
}

/** A window of rows: `rows[0]` is row `from` of `total`. */
export interface Page<Row> {
  readonly from: number;
  readonly total: number;
  readonly rows: readonly Row[];
}
