import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../support/run-command.ts';
import { sarifProblems } from '../../../support/sarif-shape.ts';

interface Place {
  readonly physicalLocation: { readonly artifactLocation: object; readonly region: object };
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly object[] } };
    readonly invocations: readonly {
      readonly exitCode: number;
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly {
        readonly message: { readonly text: string };
        readonly locations: readonly Place[];
      }[];
    }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly message: { readonly text: string };
      readonly locations: readonly Place[];
      readonly relatedLocations?: readonly Place[];
      readonly occurrenceCount: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

async function run(dump: string, ...options: string[]) {
  const { stdout } = await runCommand(['check', '--format', 'sarif', ...options, '-'], dump);
  const log = JSON.parse(stdout) as Log;
  expect(sarifProblems(log)).toEqual([]);
  return log.runs[0]!;
}

const DUMP = `# HELP a_total Jobs.
# TYPE a_total counter
a_total{b="\u{1f600}"} 1
a_total{b="\u{1f600}"} 2
a_total{b="\u{1f600}"} 3
a_total one
`;

describe('a SARIF log', () => {
  it('names the rules that occur, and for each finding its lines and how often', async () => {
    const { tool, results, invocations } = await run(DUMP);
    expect(tool.driver.rules).toEqual([
      {
        id: 'prom/bad-value',
        shortDescription: { text: 'A value is a number, NaN or an infinity' },
        help: {
          text: 'A value is a number, NaN or an infinity\nPrint a plain decimal, NaN, +Inf or -Inf: no unit, no thousands separator, no words.\nPrometheus exposition formats, Line format',
        },
        defaultConfiguration: { level: 'error' },
      },
      expect.objectContaining({ id: 'prom/duplicate-series' }),
    ]);
    expect(invocations[0]?.exitCode).toBe(1);
    const twice = results.find(({ ruleId }) => ruleId === 'prom/duplicate-series');
    expect(twice?.occurrenceCount).toBe(2);
    expect(twice?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'stdin', description: { text: 'standard input' } },
          region: { startLine: 4, startColumn: 1, endColumn: 17 },
        },
      },
    ]);
    expect(twice?.relatedLocations).toHaveLength(1);
  });

  it('knows a finding by a fingerprint that moves with its lines', async () => {
    const prints = async (dump: string) =>
      (await run(dump)).results.map(({ ruleId, partialFingerprints }) => [
        ruleId,
        partialFingerprints['exposcope/v1'],
      ]);
    const before = await prints(DUMP);
    expect(await prints(`# more\n\n# lines\n${DUMP}a_total{b="\u{1f600}"} 4\n`)).toEqual(before);
    expect(new Set(before.map(([, print]) => print)).size).toBe(2);
    const renamed = await prints(DUMP.replaceAll('a_total', 'c_total'));
    expect(renamed.map(([rule]) => rule)).toEqual(before.map(([rule]) => rule));
    expect(renamed.some((each, index) => each[1] === before[index]?.[1])).toBe(false);
  });

  it('holds one run for all files, and tells what it could not read', async () => {
    const args = ['check', '--format', 'sarif', 'no where/%7E:a\u202e.prom', '/no/such file', '-'];
    const { stdout, status } = await runCommand(args, DUMP);
    const log = JSON.parse(stdout) as Log;
    expect(sarifProblems(log)).toEqual([]);
    expect([log.runs.length, status]).toEqual([1, 2]);
    const [invocation] = log.runs[0]!.invocations;
    expect(invocation).toMatchObject({ exitCode: 2, executionSuccessful: false });
    expect(
      invocation?.toolExecutionNotifications.map(({ message, locations: [place] }) => [
        message.text,
        place?.physicalLocation.artifactLocation,
      ]),
    ).toEqual([
      ['there is no such file', { uri: 'no%20where/%257E%3Aa%E2%80%AE.prom' }],
      ['there is no such file', { uri: 'file:///no/such%20file' }],
      [
        'prometheus-3.5 rejects it: The value of a_total is not a number.',
        { uri: 'stdin', description: { text: 'standard input' } },
      ],
    ]);
  });

  it('of a clean dump has no result and no rule', async () => {
    const { tool, results } = await run('# HELP a Rooms.\n# TYPE a gauge\na 1\n');
    expect([tool.driver.rules, results]).toEqual([[], []]);
  });

  it('speaks Chinese where that was asked for', async () => {
    const { results } = await run(DUMP, '--lang', 'zh');
    expect(results[0]?.message.text).toMatch(/修法：/);
  });
});

describe('the check of these tests', () => {
  const result = { ruleId: 'a', ruleIndex: 0, message: { text: 'b' } };
  const log = (results: readonly object[], rules: readonly object[] = [{ id: 'a' }]) => ({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'x', rules } }, results }],
  });
  const at = (region: object, uri = 'a') => ({
    ...result,
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  });

  it('takes the least there may be', () => {
    expect(sarifProblems(log([result]))).toEqual([]);
    expect(
      sarifProblems(log([at({ startLine: 1, startColumn: 1, endColumn: 2 }, 'a/b%20c')])),
    ).toEqual([]);
  });

  it.each([
    [{ version: '2.1.0' }, 'log.runs is missing'],
    [log([{ ...result, message: {} }]), 'log.runs[0].results[0].message.text is missing'],
    [log([{ ...result, level: 'info' }]), 'log.runs[0].results[0].level is info'],
    [log([{ ...result, occurrenceCount: 0 }]), 'log.runs[0].results[0].occurrenceCount is 0'],
    [log([{ ...result, line: 3 }]), 'log.runs[0].results[0].line is not known'],
    [log([{ ...result, ruleIndex: 1 }]), 'a is not rule 1'],
    [log([]), 'a does not occur'],
    [log([result], [{ id: 'a' }, { id: 'a' }]), 'a rule stands twice'],
    [
      log([at({ startLine: 0, startColumn: 1, endColumn: 2 })]),
      'log.runs[0].results[0].locations[0].physicalLocation.region.startLine is 0',
    ],
    [
      log([at({ startLine: 1, startColumn: 1, endColumn: 2 }, 'a b')]),
      'log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri: a b',
    ],
  ])('refuses what the standard does not allow (%#)', (value, problem) => {
    expect(sarifProblems(value)).toEqual([problem]);
  });
});
