import { LANGUAGES, preferredLanguage, type Language } from '../texts/voice.ts';
import { Persisted, type Store } from './persisted.svelte.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader chose for the page, whatever dump is open. */
export class Settings {
  #theme: Persisted<Theme>;
  #language: Persisted<Language>;

  constructor(store: Store | undefined, languageTags: readonly string[]) {
    this.#theme = new Persisted(store, 'theme', THEMES, 'system');
    this.#language = new Persisted(store, 'language', LANGUAGES, preferredLanguage(languageTags));
  }

  get theme(): Theme {
    return this.#theme.value;
  }

  get language(): Language {
    return this.#language.value;
  }

  set language(language: Language) {
    this.#language.value = language;
  }

  /** Whether the next visit will find these choices. */
  get kept(): boolean {
    return this.#theme.kept && this.#language.kept;
  }

  nextTheme(): Theme {
    const next = THEMES[THEMES.indexOf(this.#theme.value) + 1] ?? THEMES[0];
    this.#theme.value = next;
    return next;
  }
}
