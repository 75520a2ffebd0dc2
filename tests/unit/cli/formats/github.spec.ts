import { describe, expect, it } from 'vitest';
import { github } from '../../../../src/cli/formats/github.ts';
import type { Checked } from '../../../../src/cli/formats/format.ts';
import { speechIn } from '../../../../src/cli/speech.ts';
import { terminalOf } from '../../../../src/cli/terminal.ts';
import { findingOf } from '../../../support/finding-of.ts';
import { overviewOf } from '../../../support/overview-of.ts';
import { runCommand } from '../../../support/run-command.ts';

function printed(checked: Partial<Checked>): string[] {
  const printer = github.begin({
    speech: speechIn('en'),
    terminal: terminalOf({ write: () => true }, {}),
    version: '1.2.3',
    consumer: 'prometheus-3.5',
    level: 'error',
  });
  const text = printer.file({
    file: 'a.prom',
    name: 'a.prom',
    overview: overviewOf(),
    findings: [],
    dropped: 0,
    clauses: {},
    outcome: { kind: 'passed', says: 'prometheus-3.5 accepts it' },
    lineAt: () => undefined,
    ...checked,
  });
  return (text + printer.end(0)).split('\n');
}

/** As the runner reads a command: actions/runner, ActionCommand.TryParseV2. */
function read(line: string) {
  const found = /^::(\w+) (.*?)::(.*)$/.exec(line);
  if (found === null) throw new Error(`no command: ${line}`);
  const [, name = '', properties = '', message = ''] = found;
  const plain = (text: string) =>
    text
      .replace(/%0D/g, '\r')
      .replace(/%0A/g, '\n')
      .replace(/%3A/g, ':')
      .replace(/%2C/g, ',')
      .replace(/%25/g, '%');
  const pairs = properties.split(',').map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), plain(pair.slice(equals + 1))] as const;
  });
  return { name, ...Object.fromEntries(pairs), message: plain(message) };
}

describe('an annotation', () => {
  it('names file, line, columns and rule, and says who minds and what to do', async () => {
    const dump = '# TYPE a_total counter\na_total 1\na_total 2\n# HELP a_total Jobs.\n';
    const { stdout, status } = await runCommand(['check', '--format', 'github', '-'], dump);
    expect(status).toBe(3);
    expect(stdout.split('\n')[0]).toBe(
      '::error line=3,col=1,endColumn=9,title=prom/duplicate-series ×1::A series of a_total stands more than once.' +
        '%0Aloses data with prometheus-2.42, prometheus-2.53, prometheus-3.5, prometheus-main' +
        '%0Afix: Add the samples up, or add a label that tells them apart. The order of labels, blanks and empty labels do not make another series.',
    );
  });

  it('has the level of its finding', () => {
    const findings = (['error', 'warning', 'info'] as const).map((level) => findingOf({ level }));
    expect(
      printed({ findings })
        .slice(0, 3)
        .map((line) => /^::\w+/.exec(line)?.[0]),
    ).toEqual(['::error', '::warning', '::notice']);
  });

  it('is one line for one finding, whatever its names hold', () => {
    const hostile = 'x\r\n::error::%0A%,:]]>\u0000\u202e';
    const finding = findingOf({ params: { name: hostile } });
    const [line = '', ...others] = printed({ file: 'dumps/a,b:c%25\n.prom', findings: [finding] });
    expect(others).toEqual(['']);
    expect(read(line)).toMatchObject({
      name: 'error',
      file: 'dumps/a,b:c%25\\u{a}.prom',
      title: 'prom/bad-value ×1',
    });
    expect(line).toContain('file=dumps/a%2Cb%3Ac%2525\\u{a}.prom,');
    expect(read(line).message.split('\n')[0]).toBe(
      'The value of x\\u{d}\\u{a}::error::%0A%,:]]>\\u{0}\\u{202e} is not a number.',
    );
  });

  it('tells of a verdict that fails the check', () => {
    const says = 'prometheus-3.5 rejects it: no';
    const [line] = printed({ outcome: { kind: 'failed', says, at: { line: 7, column: 2 } } });
    expect(line).toBe(`::error file=a.prom,line=7,col=2,title=verdict of prometheus-3.5::${says}`);
  });

  it('tells of a file that cannot be read', async () => {
    const { stdout } = await runCommand(['check', '--format', 'github', 'no,where']);
    expect(stdout).toBe('::error file=no%2Cwhere,title=no%2Cwhere::there is no such file\n');
  });

  it('is not there when nothing is wrong', async () => {
    const dump = '# HELP a Rooms.\n# TYPE a gauge\na 1\n';
    expect((await runCommand(['check', '--format', 'github', '-'], dump)).stdout).toBe('');
  });
});
