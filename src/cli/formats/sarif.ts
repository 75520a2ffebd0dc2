// For code scanning: SARIF 2.1.0, one run with all files.
//
// Format: OASIS, Static Analysis Results Interchange Format 2.1.0; the sections are named below.

import { createHash } from 'node:crypto';
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding, Place } from '../../model/finding.ts';
import type { Level } from '../../model/level.ts';
import { identityOf } from '../../profile/identity.ts';
import { bareProse } from '../../texts/prose.ts';
import { visible } from '../../texts/say.ts';
import { fixOf, messageOf } from '../finding-message.ts';
import { jsonText } from '../print-json.ts';
import type { Speech } from '../speech.ts';
import { UNUSABLE } from '../status.ts';
import { STDIN } from '../words.ts';
import type { Checked, CheckRun, OutputFormat } from './format.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** 3.27.10 */
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Level,
  string
>;

/** 3.49, of a rule that occurs. */
interface RuleSeen {
  readonly id: string;
  readonly index: number;
  readonly level: Level;
  readonly clause: string;
  /** What to do, as each finding says it. */
  readonly fixes: Set<string>;
}

interface Notification {
  readonly file: string;
  readonly text: string;
}

export const sarif: OutputFormat = {
  id: 'sarif',

  begin(run) {
    const rules = new Map<string, RuleSeen>();
    const results: object[] = [];
    const notifications: Notification[] = [];
    return {
      file(checked) {
        const { file, outcome } = checked;
        for (const finding of checked.findings) {
          const rule = see(finding, checked, rules, run.speech);
          results.push(resultOf(finding, rule, file, run.speech));
        }
        if (outcome.kind !== 'passed') notifications.push({ file, text: visible(outcome.says) });
        return '';
      },
      unread({ file, problem }) {
        notifications.push({ file, text: bareProse(problem) });
        return '';
      },
      end: (exitCode) =>
        `${jsonText(logOf(run, [...rules.values()], results, notifications, exitCode))}\n`,
    };
  },
};

function see(
  finding: Finding,
  { clauses }: Checked,
  rules: Map<string, RuleSeen>,
  speech: Speech,
): RuleSeen {
  const { rule: id, level } = finding;
  let seen = rules.get(id);
  if (seen === undefined) {
    seen = { id, index: rules.size, level, clause: clauses[id] ?? '', fixes: new Set() };
    rules.set(id, seen);
  }
  seen.fixes.add(bareProse(fixOf(finding, speech)));
  return seen;
}

function logOf(
  { speech, version }: CheckRun,
  rules: readonly RuleSeen[],
  results: readonly object[],
  notifications: readonly Notification[],
  exitCode: number,
): object {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'exposcope',
            version,
            language: speech.language === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map((rule) => descriptorOf(rule, speech)),
          },
        },
        invocations: [
          {
            executionSuccessful: exitCode !== UNUSABLE,
            exitCode,
            toolExecutionNotifications: notifications.map(({ file, text }) => ({
              level: 'error',
              message: { text },
              locations: [{ physicalLocation: { artifactLocation: artifactOf(file) } }],
            })),
          },
        ],
        columnKind: 'unicodeCodePoints',
        results,
      },
    ],
  };
}

function descriptorOf({ id, level, clause, fixes }: RuleSeen, { rules }: Speech): object {
  const title = rules[id]?.title ?? id;
  // Where the advice depends on the finding, only the results can give it.
  const [fix = ''] = fixes.size === 1 ? fixes : [];
  const help = [title, fix, clause].filter((text) => text !== '').map(visible);
  return {
    id,
    shortDescription: { text: visible(title) },
    help: { text: help.join('\n') },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

/** 3.27 */
function resultOf(finding: Finding, rule: RuleSeen, file: string, speech: Speech): object {
  const [first, ...others] = finding.places;
  if (first === undefined) throw new Error(`${finding.rule} has no place`);
  return {
    ruleId: rule.id,
    ruleIndex: rule.index,
    level: LEVELS[finding.level],
    message: { text: messageOf(finding, speech).map(visible).join('\n') },
    locations: [locationOf(first, file)],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((place) => locationOf(place, file)) }),
    occurrenceCount: finding.count,
    partialFingerprints: { 'exposcope/v1': fingerprintOf(finding) },
  };
}

/** The same wherever its lines are moved to. */
function fingerprintOf(finding: Finding): string {
  return createHash('sha256').update(identityOf(finding)).digest('hex');
}

/** 3.28 to 3.30: the end column is the first one behind. */
function locationOf({ line, column, length }: Place, file: string): object {
  return {
    physicalLocation: {
      artifactLocation: artifactOf(file),
      region: { startLine: line, startColumn: column, endColumn: column + length },
    },
  };
}

/** 3.4.3: a URI reference. A relative one is relative to where the command was run. */
function artifactOf(file: string): object {
  if (file === STDIN) return { uri: 'stdin', description: { text: 'standard input' } };
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split(sep).map(encodeURIComponent).join('/') };
}
