/** The part of `localStorage` and `sessionStorage` used here. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The browser's store, or undefined where asking for it is already refused. */
export function browserStore(): Store | undefined {
  return allowed(() => window.localStorage);
}

/** The same for as long as the tab is there, a reload included. */
export function tabStore(): Store | undefined {
  return allowed(() => window.sessionStorage);
}

function allowed(ask: () => Store): Store | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DOMException) return undefined; // blocked by the reader's settings
    throw error;
  }
}

/**
 * One small setting out of a closed list of values, kept between visits where the browser allows
 * it. Where it does not, the setting lasts as long as the page and `kept` says so.
 */
export class Persisted<Value extends string> {
  #store: Store | undefined;
  #key: string;
  #value: Value;
  #kept = $state(true);

  constructor(store: Store | undefined, name: string, values: readonly Value[], initial: Value) {
    this.#store = store;
    this.#key = `exposcope.${name}`;
    this.#kept = store !== undefined;
    const stored = this.#ask(() => store?.getItem(this.#key) ?? null);
    this.#value = $state.raw(values.find((value) => value === stored) ?? initial);
  }

  get value(): Value {
    return this.#value;
  }

  set value(value: Value) {
    this.#value = value;
    this.#ask(() => this.#store?.setItem(this.#key, value));
  }

  /** Whether the next visit will find it. */
  get kept(): boolean {
    return this.#kept;
  }

  #ask<Answer>(question: () => Answer): Answer | undefined {
    try {
      return question();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error; // full, or denied since the page opened
      this.#kept = false;
      return undefined;
    }
  }
}
