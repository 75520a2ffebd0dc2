import { en, type Words } from './en.ts';
import type { Language, RuleTexts } from './voice.ts';

/**
 * Where each language lies. English comes with the page; what else is spoken, and the words of the
 * rules in any language, are files of their own.
 */
export const dictionaries = {
  async words(language: Language): Promise<Words> {
    return language === 'en' ? en() : (await import('./zh.ts')).zh();
  },
  async rules(language: Language): Promise<RuleTexts> {
    const { rules } = await (language === 'en' ? import('./en/rules.ts') : import('./zh/rules.ts'));
    return rules;
  },
};
