// Reads the values of a JSON text one after the other. The first that is not as it should be is
// remembered, and the reading goes on with something empty in its place.

/** Why a file cannot be used. `at` is the path to the value, '' for the whole: `waive[2].until`. */
export type ShapeProblem =
  | { readonly kind: 'not-json'; readonly detail: string }
  | { readonly kind: 'other-version'; readonly found: string; readonly known: number }
  | { readonly kind: 'wrong-type'; readonly at: string; readonly wanted: Wanted }
  | { readonly kind: 'key-missing'; readonly at: string; readonly key: string }
  | {
      readonly kind: 'key-unknown';
      readonly at: string;
      readonly key: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'rule-unknown'; readonly at: string; readonly rule: string }
  | {
      readonly kind: 'word-unknown';
      readonly at: string;
      readonly word: string;
      readonly known: readonly string[];
    };

export type Wanted = 'object' | 'list' | 'text' | 'text-or-number' | 'date';

export type ReadFile<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'unusable'; readonly problem: ShapeProblem };

type Fields = Readonly<Record<string, unknown>>;

export class JsonShape {
  #problem: ShapeProblem | undefined;

  /** Only the first problem is kept. */
  refuse(problem: ShapeProblem): void {
    this.#problem ??= problem;
  }

  /** The JSON value of a text; a byte order mark before it is no part of it. */
  parse(text: string): unknown {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ''));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.refuse({ kind: 'not-json', detail: error.message });
      return {};
    }
  }

  /** An object with all of `needed`, and of others only those in `allowed`. */
  fields(
    value: unknown,
    at: string,
    needed: readonly string[],
    allowed: readonly string[] = [],
  ): Fields {
    const fields = this.object(value, at);
    const known = [...needed, ...allowed];
    for (const key of needed) {
      if (!Object.hasOwn(fields, key)) this.refuse({ kind: 'key-missing', at, key });
    }
    for (const key of Object.keys(fields)) {
      if (!known.includes(key)) this.refuse({ kind: 'key-unknown', at, key, known });
    }
    return fields;
  }

  object(value: unknown, at: string): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Fields;
    }
    this.refuse({ kind: 'wrong-type', at, wanted: 'object' });
    return {};
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (Array.isArray(value)) return value as readonly unknown[];
    this.refuse({ kind: 'wrong-type', at, wanted: 'list' });
    return [];
  }

  text(value: unknown, at: string): string {
    if (typeof value === 'string') return value;
    this.refuse({ kind: 'wrong-type', at, wanted: 'text' });
    return '';
  }

  /** The one version of a file's shape that is known here. */
  version(value: unknown, known: number): void {
    if (value === known) return;
    this.refuse({ kind: 'other-version', found: JSON.stringify(value), known });
  }

  /** `value`, unless something was refused on the way to it. */
  answer<Value>(value: Value): ReadFile<Value> {
    return this.#problem === undefined
      ? { kind: 'read', value }
      : { kind: 'unusable', problem: this.#problem };
  }
}
