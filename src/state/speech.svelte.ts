import { en, type Words } from '../texts/en.ts';
import type { Language, RuleTexts, Voice } from '../texts/voice.ts';

/** Where the dictionaries come from. Each is a file of its own, fetched when it is wanted. */
export interface Dictionaries {
  words(language: Language): Promise<Words>;
  rules(language: Language): Promise<RuleTexts>;
}

/** The language that the page speaks now. */
export class Speech implements Voice {
  #dictionaries: Dictionaries;
  #language: Language = $state.raw('en');
  #words: Words = $state.raw(en());
  #rules: RuleTexts | undefined = $state.raw();
  #wanted: Language = 'en';
  #wantsRules = false;

  constructor(dictionaries: Dictionaries) {
    this.#dictionaries = dictionaries;
  }

  get language(): Language {
    return this.#language;
  }

  get words(): Words {
    return this.#words;
  }

  get rules(): RuleTexts | undefined {
    return this.#rules;
  }

  /** Speaks `language` from now on, words and rules at once; the old one until both are there. */
  async speak(language: Language): Promise<void> {
    this.#wanted = language;
    const [words, rules] = await Promise.all([
      this.#dictionaries.words(language),
      this.#wantsRules ? this.#dictionaries.rules(language) : undefined,
    ]);
    if (this.#wanted !== language) return; // chosen anew meanwhile
    this.#language = language;
    this.#words = words;
    this.#rules = rules;
    if (this.#wantsRules) await this.speakOfRules(); // wanted only since this began
  }

  /** Brings the words of the rules, if they are not there yet. */
  async speakOfRules(): Promise<void> {
    this.#wantsRules = true;
    if (this.#rules !== undefined) return;
    const language = this.#wanted;
    const rules = await this.#dictionaries.rules(language);
    if (this.#wanted === language) this.#rules = rules;
  }
}
