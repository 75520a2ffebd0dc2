// Single keys and two-key chords. What is bound later wins, so a screen can take a key over from
// the page; the dialog of keys is read off the same list.

export interface KeyBinding {
  /** `n`, `?`, `Enter`, `Escape`, or a chord: `g o`. */
  readonly keys: string;
  /** What it does, in the reader's words. '' keeps it out of the dialog. */
  readonly says: () => string;
  readonly act: (event: KeyboardEvent) => void;
  /** Also while the reader types in a field. */
  readonly whileTyping?: boolean;
}

/** A chord's second key counts for so long, in ms. */
const CHORD_TIME = 1500;

export type KeyScope = 'page' | 'screen';

interface Bound {
  readonly scope: KeyScope;
  readonly bindings: readonly KeyBinding[];
}

export class Keys {
  #bound: Bound[] = [];
  #first: { readonly key: string; readonly at: number } | undefined;

  /** Binds keys until the function that it returns is called. */
  bind(bindings: readonly KeyBinding[], scope: KeyScope = 'screen'): () => void {
    const bound: Bound = { scope, bindings };
    this.#bound.push(bound);
    return () => {
      this.#bound = this.#bound.filter((other) => other !== bound);
    };
  }

  /** What the keys of one scope do, those of an overruled binding left out. */
  list(scope: KeyScope): KeyBinding[] {
    const taken = new Set<string>();
    const listed: KeyBinding[] = [];
    for (const { scope: of, bindings } of [...this.#bound].reverse()) {
      const fresh = bindings.filter(({ keys }) => !taken.has(keys));
      for (const { keys } of fresh) taken.add(keys);
      if (of === scope) listed.unshift(...fresh.filter(({ says }) => says() !== ''));
    }
    return listed;
  }

  /** To be called for every keydown of the window. */
  press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || document.querySelector('dialog[open]') !== null) return;
    const typing = isTyping(event.target);
    const first = this.#first;
    this.#first = undefined;
    const chord =
      first !== undefined && event.timeStamp - first.at <= CHORD_TIME
        ? this.#find(`${first.key} ${event.key}`, typing)
        : undefined;
    const binding = chord ?? this.#find(event.key, typing);
    if (binding !== undefined) {
      event.preventDefault();
      binding.act(event);
    } else if (!typing && this.#startsChord(event.key)) {
      this.#first = { key: event.key, at: event.timeStamp };
    }
  }

  #find(keys: string, typing: boolean): KeyBinding | undefined {
    for (const { bindings } of [...this.#bound].reverse()) {
      const found = bindings.find((binding) => binding.keys === keys);
      if (found !== undefined) return typing && found.whileTyping !== true ? undefined : found;
    }
    return undefined;
  }

  #startsChord(key: string): boolean {
    return this.#bound.some(({ bindings }) =>
      bindings.some(({ keys }) => keys.startsWith(`${key} `)),
    );
  }
}

const TYPED_IN = 'input:not([type=checkbox], [type=file]), textarea, select, [contenteditable]';

/** Whether a key belongs to the thing it was pressed in. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TYPED_IN);
}
