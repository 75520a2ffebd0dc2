import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';
import { runCommand } from '../../support/run-command.ts';

const OPENMETRICS = `# HELP hits What came in.
# TYPE hits counter
hits_total{b="x\\ny",a="1"} 17 1.5 # {trace="t1"} 5 1
hits_created{b="x\\ny",a="1"} 1
# EOF
`;

describe('the arguments of parse', () => {
  it('are one file, read as the user says', () => {
    expect(readArguments(['parse', '--as', 'text', '-q', 'a']).command).toEqual({
      kind: 'parse',
      options: {
        file: 'a',
        json: false,
        quiet: true,
        reading: { as: 'prometheus-text-0.0.4' },
      },
    });
  });

  it.for([
    [['parse'], 'no-files'],
    [['parse', 'a', 'b'], 'one-file-only'],
    [['parse', '--level', 'info', 'a'], 'option-of-another'],
  ] as const)('%j have a problem', ([args, kind]) => {
    expect(readArguments(args).command).toMatchObject({ kind: 'unusable', problem: { kind } });
  });
});

describe('exposcope parse', () => {
  it('prints an entry a line for programs', async () => {
    const said = await runCommand(['parse', '--json', '-'], OPENMETRICS);
    expect(said.stdout.split('\n')).toEqual([
      '{"k":"help","m":"hits","text":"What came in."}',
      '{"k":"type","m":"hits","type":"counter"}',
      '{"k":"series","m":"hits_total{b=\\"x\\\\ny\\",a=\\"1\\"}","v":"17","t":1500,"st":1000,' +
        '"labels":[["__name__","hits_total"],["a","1"],["b","x\\ny"]],' +
        '"ex":[{"labels":[["trace","t1"]],"v":"5","t":1000}]}',
      '',
    ]);
    expect([said.status, said.stderr]).toEqual([0, '']);
  });

  it('prints the same for people, with nothing that acts on a terminal', async () => {
    const said = await runCommand(['parse', '--as', 'text', '-'], '# a\u001b\na{b="\u0085"} 2e7\n');
    expect(said.stdout).toBe('comment  # a\\u{1b}\nseries   a{b="\\u{85}"}  2e+07\n');
    const exemplar = await runCommand(['parse', '-'], OPENMETRICS);
    expect(exemplar.stdout).toBe(
      [
        'help     hits  What came in.',
        'type     hits  counter',
        'series   hits_total{a="1",b="x\\ny"}  17  t=1500  st=1000',
        'exemplar {trace="t1"}  5  t=1000',
        '',
      ].join('\n'),
    );
  });

  it('prints nothing when it is to be quiet', async () => {
    expect((await runCommand(['parse', '-q', '-'], 'a 1\n')).stdout).toBe('');
  });

  it('ends with 1 where the parser gives up, and prints what it had read', async () => {
    expect(await runCommand(['parse', '--as', 'text', '-'], 'a 1\nb 2\nc x\nd 1\n')).toEqual({
      status: 1,
      stdout: 'series   a  1\nseries   b  2\n',
      stderr:
        'exposcope: standard input: the parser of Prometheus gives up at line 3; ' +
        'exposcope check says why\n',
    });
  });

  it('tells that line in the file as given', async () => {
    const transcript = 'HTTP/1.1 200 OK\nContent-Type: text/plain\n\na 1\nb x\nc 1\n';
    expect((await runCommand(['parse', '--as', 'text', '-'], transcript)).stderr).toContain(
      'at line 5;',
    );
  });

  it('ends with 1 for what is no exposition, and with 2 for protobuf', async () => {
    const page = await runCommand(['parse', '-'], '<!doctype html><html><body>no</body></html>\n');
    expect([page.status, page.stdout]).toEqual([1, '']);
    const protobuf = await runCommand(['parse', '--as', 'protobuf', '-'], 'abc');
    expect([protobuf.status, protobuf.stdout]).toEqual([2, '']);
  });

  it('speaks Chinese', async () => {
    const said = await runCommand(['parse', '--as', 'text', '--lang', 'zh', '-'], 'a 1\nb x\n');
    expect(said.stderr).toContain('第 2 行读不下去');
  });
});
