import { describe, expect, it } from 'vitest';
import { Speech, type Dictionaries } from '../../../src/state/speech.svelte.ts';
import { en } from '../../../src/texts/en.ts';
import type { RuleTexts } from '../../../src/texts/voice.ts';
import { zh } from '../../../src/texts/zh.ts';

const RULES: RuleTexts = {};

/** Dictionaries that come when the test says so. */
function late() {
  const fetched: string[] = [];
  const waiting = new Map<string, () => void>();
  const come = <Value>(what: string, value: Value) =>
    new Promise<Value>((resolve) => {
      fetched.push(what);
      waiting.set(what, () => resolve(value));
    });
  const dictionaries: Dictionaries = {
    words: (language) => come(`words ${language}`, language === 'en' ? en() : zh()),
    rules: (language) => come(`rules ${language}`, RULES),
  };
  const arrive = async (what: string) => {
    waiting.get(what)?.();
    await new Promise(setImmediate);
  };
  return { speech: new Speech(dictionaries), fetched, arrive };
}

describe('the language of the page', () => {
  it('changes when all of its words are there, not before', async () => {
    const { speech, arrive } = late();
    void speech.speakOfRules();
    await arrive('rules en');
    void speech.speak('zh');
    await arrive('words zh');
    expect(speech.language).toBe('en');
    await arrive('rules zh');
    expect(speech.language).toBe('zh');
    expect(speech.words.shell.view.overview).toBe('概览');
    expect(speech.rules).toBe(RULES);
  });

  it('is the one chosen last, whichever comes first', async () => {
    const { speech, arrive } = late();
    void speech.speak('zh');
    void speech.speak('en');
    await arrive('words en');
    await arrive('words zh');
    expect(speech.language).toBe('en');
  });

  it('fetches the words of the rules once, and only when they are wanted', async () => {
    const { speech, fetched, arrive } = late();
    void speech.speak('zh');
    await arrive('words zh');
    expect(fetched).toEqual(['words zh']);
    void speech.speakOfRules();
    await arrive('rules zh');
    await speech.speakOfRules();
    expect(fetched).toEqual(['words zh', 'rules zh']);
  });

  it('brings the rules in the language that was chosen while they were on their way', async () => {
    const { speech, fetched, arrive } = late();
    void speech.speakOfRules();
    void speech.speak('zh');
    await arrive('rules en');
    await arrive('words zh');
    await arrive('rules zh');
    expect(fetched).toContain('rules zh');
    expect([speech.language, speech.rules]).toEqual(['zh', RULES]);
  });
});
