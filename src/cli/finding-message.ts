import type { Finding, Minds } from '../model/finding.ts';
import { bareProse } from '../texts/prose.ts';
import { sentenceOf } from '../texts/voice.ts';
import type { Speech } from './speech.ts';

/** A finding in lines of plain text: what is wrong, who minds, what to do. */
export function messageOf(finding: Finding, speech: Speech): string[] {
  const fix = fixOf(finding, speech);
  const lines = [sentenceOf(speech, finding), minded(finding.minds, speech)];
  if (fix !== '') lines.push(speech.cli.fix(fix));
  return lines.map(bareProse);
}

/** '' when there is nothing to say. */
export function fixOf({ rule, params }: Finding, { rules, words }: Speech): string {
  return rules[rule]?.fix(params, words.format) ?? '';
}

/** Who rejects it, and who loses data. */
export function minded(minds: readonly Minds[], { cli }: Speech): string {
  const by = (verdict: Minds['verdict']): readonly string[] =>
    minds.filter((mind) => mind.verdict === verdict).map(({ consumer }) => consumer);
  const rejects = by('rejects');
  const loses = by('loses');
  const parts: string[] = [];
  if (rejects.length > 0) parts.push(cli.rejectedBy(rejects));
  if (loses.length > 0) parts.push(cli.losesWith(loses));
  return parts.length > 0 ? parts.join(cli.join) : cli.nobodyMinds;
}
