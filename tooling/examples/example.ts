// The shape of an example: one file each, its name is its id.

export interface Example {
  readonly id: string;
  /** What the browser calls the file. */
  readonly fileName: string;
  /** The dump, byte for byte the same at every build. */
  readonly text: () => string;
}
