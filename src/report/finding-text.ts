import type { Finding } from '../model/finding.ts';
import type { SourceLine } from '../protocol/engine-api.ts';
import { bareProse } from '../texts/prose.ts';
import { visible } from '../texts/say.ts';
import type { Voice } from '../texts/voice.ts';
import { caretLines, wordsOf } from './report.ts';

/** One finding as plain text, for a chat or an issue. */
export function findingText(
  finding: Finding,
  clause: string,
  line: SourceLine | undefined,
  fileName: string,
  voice: Voice,
): string {
  const words = wordsOf(finding, voice);
  const { report, findings } = voice.words;
  const label = (name: string, text: string) => `${name}: ${bareProse(text)}`;
  const excerpt = line === undefined ? [] : excerptOf(finding, line);
  return [
    `${words.level} ${finding.rule} (${findings[finding.kind]})`,
    bareProse(words.sentence),
    '',
    `${visible(fileName)}:${words.places}`,
    ...excerpt,
    '',
    label(report.times, voice.words.format.number(finding.count)),
    label(report.minds, words.minds),
    label(report.consequence, words.consequence),
    label(report.fix, words.fix),
    label(report.clause, clause),
    '',
  ].join('\n');
}

function excerptOf(finding: Finding, source: SourceLine): string[] {
  const { line, caret } = caretLines(source, finding, visible);
  return [`  ${line}`, `  ${caret}`];
}
