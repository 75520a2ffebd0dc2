// One language at a time: its words, and the words of the rules once they are loaded.

import type { Params } from '../model/finding.ts';
import type { Words } from './en.ts';
import type { RuleText } from './say.ts';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of the rules, by rule id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

export interface Voice {
  readonly language: Language;
  readonly words: Words;
  /** Undefined until the dictionary of the rules has come. */
  readonly rules: RuleTexts | undefined;
}

/** A thing that a rule can put into words: a finding, or the reason of a verdict. */
export interface Spoken {
  readonly rule: string;
  readonly params: Params;
}

/** What is wrong, in one sentence. The rule's id, when its words are not there. */
export function sentenceOf({ rules, words }: Voice, { rule, params }: Spoken): string {
  return rules?.[rule]?.sentence(params, words.format) ?? rule;
}

/** The language of a reader who has made no choice yet. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = LANGUAGES.find((language) => language === primary);
    if (known !== undefined) return known;
  }
  return 'en';
}
