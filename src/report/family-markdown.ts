// One family as Markdown: what it is, what its labels cost, and the first of its series.

import type { FamilyDetail, FamilyText } from '../protocol/family-page.ts';
import { visible } from '../texts/say.ts';
import type { Words } from '../texts/en.ts';
import { mdBlock, mdCell, mdCode, mdText } from './markdown-escape.ts';

/** Lines of the dump that are quoted; a report is not the dump. */
const MOST_LINES = 40;
/** Code points of a line. */
const LONGEST = 400;

export interface FamilyReport {
  readonly dumpName: string;
  readonly detail: FamilyDetail;
  /** The series that were found, as written. */
  readonly text: FamilyText;
}

export function familyMarkdown({ dumpName, detail, text }: FamilyReport, words: Words): string {
  const { family, labels, otherLabels } = detail;
  const { family: own, families, count, format } = words;
  const type =
    family.type === 'none'
      ? families.noType
      : family.type === 'invalid'
        ? families.invalidType
        : family.type;
  const facts = [
    type,
    ...(family.unit === '' ? [] : [`${own.unit} ${mdCode(family.unit)}`]),
    count.series(family.series),
    count.samples(detail.samples),
    count.bytes(family.bytes),
    own.inDump(mdCode(dumpName)),
  ];
  const lines = [`## ${mdCode(family.name)}`, ''];
  if (family.help !== '') lines.push(mdText(family.help), '');
  lines.push(facts.join(families.join), '');
  if (labels.length > 0) {
    const { columns } = own;
    const heads = [columns.label, columns.values, columns.on, columns.merged, columns.left];
    lines.push(`| ${heads.join(' | ')} | ${columns.top} |`);
    lines.push('| --- | ---: | ---: | ---: | ---: | --- |');
    for (const { name, values, series, merged, left, top } of labels) {
      const cells = [
        mdCode(name),
        ...[values, series, merged, left].map(format.number),
        top.map(({ value }) => mdCode(cut(value))).join(families.join),
      ];
      lines.push(`| ${cells.map(mdCell).join(' | ')} |`);
    }
    if (otherLabels > 0) lines.push('', mdText(own.otherLabels(otherLabels)));
    lines.push('');
  }
  const all = text.text.split('\n').slice(0, -1);
  const quoted = all.slice(0, MOST_LINES).map((line) => visible(cut(line)));
  if (quoted.length > 0) lines.push(...mdBlock(quoted), '');
  const left = all.length - quoted.length + text.left;
  if (left > 0) lines.push(mdText(own.moreLines(left)), '');
  return lines.join('\n');
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
