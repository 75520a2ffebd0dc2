// A file that holds several dumps: two responses one after the other, two bodies, or one body in
// which labels tell several targets apart.

/** How a part is told from the others. */
export type PartKind = 'response' | 'body' | 'labels';

export interface DumpPart {
  /** Goes beside the name of the whole; each part has another. */
  readonly name: string;
  readonly kind: PartKind;
  /** Host or URL, or `job` and `instance`; '' = unknown. */
  readonly target: string;
  /** First and last line, as given; those of other parts may lie between. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly samples: number;
}

export interface PartsAnswer {
  /** In file order; empty when the file holds one dump. Of very many, those with the most samples. */
  readonly parts: readonly DumpPart[];
  /** Parts beyond those. */
  readonly more: number;
  /** Samples that are in no part: series without the labels that tell parts apart, a page of an error. */
  readonly rest: number;
  /** Whether reading the file as one loses or mixes data. */
  readonly mixes: boolean;
}

/** What is known of the parts at once, so that there can be room for them. */
export interface PartsCount {
  readonly kind: PartKind;
  readonly parts: number;
  /** As in PartsAnswer. */
  readonly rest: number;
}
