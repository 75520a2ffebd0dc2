// For build servers: JUnit XML. A testsuite a file; in it a testcase for the verdict, and one for
// each rule that spoke. A testcase fails when it counts for the exit status, and only then.
//
// There is no standard: this is the part that the servers agree upon, as Apache Ant writes it.

import type { Finding } from '../../model/finding.ts';
import { bareProse } from '../../texts/prose.ts';
import { messageOf } from '../finding-message.ts';
import type { Outcome } from '../outcome.ts';
import type { Speech } from '../speech.ts';
import { countsFor } from '../status.ts';
import { xmlText } from '../xml-text.ts';
import type { Checked, CheckRun, OutputFormat } from './format.ts';

interface Case {
  readonly name: string;
  readonly kind: Outcome['kind'];
  readonly type: 'verdict' | 'rule';
  readonly lines: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

export const junit: OutputFormat = {
  id: 'junit',

  begin(run) {
    const suites: Suite[] = [];
    return {
      file(checked) {
        const cases = [verdictCase(checked.outcome, run), ...ruleCases(checked, run)];
        suites.push({ name: checked.name, cases });
        return '';
      },
      unread({ name, problem }) {
        const cases = [verdictCase({ kind: 'unknown', says: bareProse(problem) }, run)];
        suites.push({ name, cases });
        return '';
      },
      end: () => document(suites),
    };
  },
};

function verdictCase({ kind, says, at }: Outcome, { speech, consumer }: CheckRun): Case {
  const place = at === undefined ? [] : [`${at.line}:${at.column}`];
  return { name: speech.cli.verdictOf(consumer), kind, type: 'verdict', lines: [says, ...place] };
}

function ruleCases({ findings }: Checked, { speech, consumer, level }: CheckRun): Case[] {
  const groups = new Map<string, { counted: Finding[]; others: Finding[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.rule) ?? { counted: [], others: [] };
    groups.set(finding.rule, group);
    (countsFor(finding, consumer, level) ? group.counted : group.others).push(finding);
  }
  return [...groups].map(([name, { counted, others }]) => ({
    name,
    kind: counted.length > 0 ? 'failed' : 'passed',
    type: 'rule',
    // What made it fail comes first: its first line is the message.
    lines: [...counted, ...others].flatMap((finding) => [
      ...messageOf(finding, speech),
      placesOf(finding, speech),
    ]),
  }));
}

function placesOf({ places, count }: Finding, { cli }: Speech): string {
  const named = places.map(({ line, column }) => `${line}:${column}`);
  return cli.at(named, Math.max(count - places.length, 0));
}

function document(suites: readonly Suite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="exposcope check"${countsOf(cases)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteLines({ name, cases }: Suite): string[] {
  return [
    `  <testsuite name="${xmlText(name)}"${countsOf(cases)} skipped="0">`,
    ...cases.flatMap((each) => caseLines(each, name)),
    '  </testsuite>',
  ];
}

function countsOf(cases: readonly Case[]): string {
  const failures = cases.filter(({ kind }) => kind === 'failed').length;
  const errors = cases.filter(({ kind }) => kind === 'unknown').length;
  return ` tests="${cases.length}" failures="${failures}" errors="${errors}"`;
}

const ELEMENTS = { failed: 'failure', unknown: 'error' } as const;

function caseLines({ name, kind, type, lines }: Case, suite: string): string[] {
  const text = lines.map(xmlText);
  const inside =
    kind === 'passed'
      ? `<system-out>${text.join('\n')}</system-out>`
      : `<${ELEMENTS[kind]} type="${type}" message="${text[0] ?? ''}">${text.join('\n')}</${ELEMENTS[kind]}>`;
  return [
    `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}">`,
    `      ${inside}`,
    '    </testcase>',
  ];
}
