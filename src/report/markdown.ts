// A report as Markdown, as GitHub and its like read it.

import type { Finding } from '../model/finding.ts';
import { LEVELS } from '../model/level.ts';
import { visible } from '../texts/say.ts';
import type { Voice } from '../texts/voice.ts';
import { mdBlock, mdCell, mdCode, mdProse, mdText } from './markdown-escape.ts';
import { caretLines, summaryOf, verdictRows, wordsOf, type Report } from './report.ts';

export function markdown(report: Report, voice: Voice): string {
  const { overview, findings, dropped, version } = report;
  const { report: words, findings: own, dump, count } = voice.words;
  const lines = [
    `# ${words.title(mdCode(overview.name))}`,
    '',
    mdText(summaryOf(overview, voice.words)),
  ];
  if (overview.looksLike !== undefined) {
    const { title, todo } = dump.looksLike[overview.looksLike];
    lines.push('', `**${mdText(title)}.** ${mdProse(todo)}`);
  }
  if (overview.repairs.length > 0) {
    lines.push('', `## ${words.repairs}`, '');
    for (const { repair, count: times } of overview.repairs) {
      lines.push(`- ${mdText(dump.repair[repair])}: ${mdText(count.lines(times))}`);
    }
  }
  const verdicts = verdictRows(overview, voice);
  if (verdicts.length > 0) {
    lines.push('', `## ${words.verdicts}`, '');
    lines.push(`| ${words.consumer} | ${words.verdict} | ${words.first} | ${words.reason} |`);
    lines.push('| --- | --- | --- | --- |');
    for (const { consumer, word, at, reason } of verdicts) {
      const cells = [mdText(consumer), word, at, mdProse(reason)].map(mdCell);
      lines.push(`| ${cells.join(' | ')} |`);
    }
  }
  lines.push('', `## ${words.findings}`, '');
  if (findings.length === 0) lines.push(words.none, '');
  for (const level of LEVELS) {
    const listed = findings.filter((finding) => finding.level === level);
    if (listed.length === 0) continue;
    lines.push(`### ${own.levels[level]}`, '');
    for (const finding of listed) lines.push(...findingLines(finding, report, voice), '');
  }
  if (dropped > 0) lines.push(mdText(words.cut(dropped)), '');
  lines.push('---', '', mdText(words.madeBy(version)), '');
  return lines.join('\n');
}

function findingLines(finding: Finding, { clauses, lines }: Report, voice: Voice): string[] {
  const { report: words, findings: own } = voice.words;
  const said = wordsOf(finding, voice);
  const source = lines.get(finding);
  const excerpt = source === undefined ? undefined : caretLines(source, finding, visible);
  const clause = clauses[finding.rule] ?? '';
  return [
    `#### ${mdProse(said.sentence)}`,
    '',
    `${mdCode(finding.rule)}, ${own[finding.kind]}, ${mdText(said.times)}, ${words.places.toLowerCase()} ${said.places}`,
    ...(excerpt === undefined ? [] : ['', ...mdBlock([excerpt.line, excerpt.caret])]),
    '',
    `- ${words.minds}: ${mdText(said.minds)}`,
    ...(said.consequence === '' ? [] : [`- ${words.consequence}: ${mdProse(said.consequence)}`]),
    ...(said.fix === '' ? [] : [`- ${words.fix}: ${mdProse(said.fix).replace(/\n/g, '\n  ')}`]),
    ...(clause === '' ? [] : [`- ${words.clause}: ${mdText(clause)}`]),
  ];
}
