// Findings for people, grouped by rule, each with its line, a caret, who minds and what to do.
//
//   error  prom/type-case  ×2
//     The type of `a` is written COUNTER.
//       1:10  # TYPE a COUNTER
//                      ^^^^^^^
//       also at 7:10
//     rejected by prometheus-3.5, client_python
//     fix: Write it in lower case.

import type { Finding } from '../model/finding.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { sentenceOf } from '../texts/voice.ts';
import { excerptOf } from './excerpt.ts';
import { fixOf, minded } from './finding-message.ts';
import type { Printable, Style } from './printable.ts';
import { sentence } from './terminal.ts';

/** Findings of one rule that are written out. `--json` has them all. */
const MOST_OF_A_RULE = 5;

const INDENT = '    ';
const EXCERPT_INDENT = '      ';
/** The smallest part of a line that is worth an excerpt. */
const LEAST_EXCERPT = 16;

export function printFindings(file: Printable, style: Style): string[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of file.findings) {
    // The head of the report has said it, and more.
    if (finding.rule === 'dump/nothing-readable' && file.overview.looksLike !== undefined) continue;
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => ['', ...printGroup(group, file, style)]);
}

function printGroup(group: readonly Finding[], file: Printable, style: Style): string[] {
  const { speech, terminal } = style;
  const { cli, words } = speech;
  const { paint } = terminal;
  const [first] = group;
  if (first === undefined) return [];

  const count = group.reduce((sum, finding) => sum + finding.count, 0);
  const level = paint.level[first.level](words.findings.level[first.level]);
  const lines = [`  ${level}  ${paint.strong(first.rule)}  ${paint.quiet(cli.times(count))}`];

  const shown = group.slice(0, MOST_OF_A_RULE);
  const closings = shown.map((finding) => closing(finding, style));
  // What is the same for each is said once.
  const shared = closings.every((text) => text.join('\n') === closings[0]?.join('\n'));
  for (const [index, finding] of shown.entries()) {
    lines.push(`${INDENT}${sentence(sentenceOf(speech, finding), paint)}`);
    lines.push(...places(finding, file, style));
    if (!shared || index === shown.length - 1) lines.push(...closings[index]!);
  }
  const more = group.length - shown.length;
  if (more > 0) lines.push(`${INDENT}${paint.quiet(cli.moreOfRule(more))}`);
  return lines;
}

function places(finding: Finding, file: Printable, { speech, terminal }: Style): string[] {
  const { paint, width } = terminal;
  const [first, ...others] = finding.places;
  if (first === undefined) return [];
  const lines: string[] = [];

  const label = `${first.line}:${first.column}  `;
  const line = file.lineAt(first.line, first.column);
  if (line === undefined) {
    lines.push(`${EXCERPT_INDENT}${label.trimEnd()}`);
  } else {
    const room = width - EXCERPT_INDENT.length - label.length;
    const excerpt = excerptOf(line, first, Math.max(room, LEAST_EXCERPT));
    const marked = paint.level[finding.level](excerpt.marked);
    const carets = paint.level[finding.level](excerpt.carets.trimStart());
    const blanks = ' '.repeat(excerpt.carets.length - excerpt.carets.trimStart().length);
    lines.push(
      `${EXCERPT_INDENT}${paint.quiet(label)}${excerpt.before}${marked}${excerpt.after}`,
      `${EXCERPT_INDENT}${' '.repeat(label.length)}${blanks}${carets}`,
    );
  }
  if (others.length > 0) {
    const named = others.map((place) => `${place.line}:${place.column}`);
    const unnamed = Math.max(finding.count - finding.places.length, 0);
    lines.push(`${EXCERPT_INDENT}${paint.quiet(speech.cli.alsoAt(named, unnamed))}`);
  }
  return lines;
}

/** Who minds, and what to do. */
function closing(finding: Finding, { speech, terminal }: Style): string[] {
  const fix = fixOf(finding, speech);
  const lines = [`${INDENT}${minded(finding.minds, speech)}`];
  if (fix !== '') lines.push(`${INDENT}${sentence(speech.cli.fix(fix), terminal.paint)}`);
  return lines;
}
