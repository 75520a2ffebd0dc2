// Every word that the command says, in one language. Nothing is loaded later, as the page does:
// the command is one file.

import { cli as englishCli } from '../texts/en/cli.ts';
import { en } from '../texts/en.ts';
import { rules as englishRules } from '../texts/en/rules.ts';
import type { Language, RuleTexts, Voice } from '../texts/voice.ts';
import { cli as chineseCli } from '../texts/zh/cli.ts';
import { zh } from '../texts/zh.ts';
import { rules as chineseRules } from '../texts/zh/rules.ts';

export interface Speech extends Voice {
  readonly rules: RuleTexts;
  readonly cli: ReturnType<typeof englishCli>;
}

export function speechIn(language: Language): Speech {
  if (language === 'zh') {
    const words = zh();
    return { language, words, rules: chineseRules, cli: chineseCli(words.format) };
  }
  const words = en();
  return { language, words, rules: englishRules, cli: englishCli(words.format) };
}
