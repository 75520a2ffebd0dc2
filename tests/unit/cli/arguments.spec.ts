import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments.ts';
import { FORMAT_IDS } from '../../../src/cli/formats/format.ts';

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

/** The options of a line that should be usable. */
function options(line: string) {
  const { command } = read(line);
  if (command.kind !== 'check') throw new Error(`not a check: ${JSON.stringify(command)}`);
  return command.options;
}

function problem(line: string) {
  const { command } = read(line);
  return command.kind === 'unusable' ? command.problem : command.kind;
}

describe('the arguments of check', () => {
  it('are files, asked by Prometheus 3.5 about errors, when nothing else is said', () => {
    expect(options('check a.prom b.prom')).toEqual({
      files: ['a.prom', 'b.prom'],
      format: 'text',
      quiet: false,
      consumer: 'prometheus-3.5',
      level: 'error',
    });
  });

  it('take options before, between and behind files, with a blank or an equal sign', () => {
    const expected = {
      files: ['a', 'b'],
      format: 'json',
      quiet: true,
      as: 'openmetrics-1.0',
      contentType: 'text/plain; version=0.0.4',
      consumer: 'expfmt',
      level: 'info',
    };
    const args = ['--json', 'check', '--as=openmetrics', 'a', '--content-type'];
    args.push('text/plain; version=0.0.4', '--consumer', 'expfmt', 'b', '--level=info', '-q');
    expect(readArguments(args).command).toEqual({ kind: 'check', options: expected });
  });

  it.each([
    ['text', 'prometheus-text-0.0.4'],
    ['openmetrics', 'openmetrics-1.0'],
    ['protobuf', 'prometheus-protobuf'],
  ])('call the dialect %s', (word, dialect) => {
    expect(options(`check --as ${word} a`).as).toBe(dialect);
  });

  it('know standard input, and files whose name begins with a dash', () => {
    expect(options('check - -- --json -x').files).toEqual(['-', '--json', '-x']);
  });

  it('read a second time are the last that count', () => {
    expect(options('check --level info a --level warning').level).toBe('warning');
  });

  it('say json in two ways, and any other format in one', () => {
    expect(options('check --json a').format).toBe('json');
    expect(options('check --json --format json a').format).toBe('json');
    for (const id of FORMAT_IDS) expect(options(`check --format ${id} a`).format).toBe(id);
  });

  it('name the files of a profile and of baselines', () => {
    const line = 'check --profile p.json --baseline=old.json --write-baseline new.json a';
    expect(options(line)).toMatchObject({
      files: ['a'],
      profile: 'p.json',
      baseline: 'old.json',
      writeBaseline: 'new.json',
    });
  });

  it('choose the language of every answer, also of a refusal', () => {
    expect(read('check a').language).toBe('en');
    expect(read('--lang zh').language).toBe('zh');
    expect(read('check --wrong --lang=zh a').language).toBe('zh');
  });
});

describe('the arguments of quantiles', () => {
  const asked = (line: string) => {
    const { command } = read(line);
    return command.kind === 'quantiles' ? command.options : command;
  };

  it('are one file, asked for four quantiles as Prometheus 3 has them, when nothing else is said', () => {
    expect(asked('quantiles a.prom')).toEqual({
      file: 'a.prom',
      json: false,
      quiet: false,
      quantiles: [0.5, 0.9, 0.95, 0.99],
      mode: '3',
    });
  });

  it('take any floats for quantiles, in the order given', () => {
    expect(asked('quantiles --mode=2.42 --json -q --q -0.1,+Inf,nan,1_0,0x1p-1 -')).toEqual({
      file: '-',
      json: true,
      quiet: true,
      quantiles: [-0.1, Infinity, NaN, 10, 0.5],
      mode: '2.42',
    });
  });
});

describe('what cannot be used', () => {
  it.each([
    ['', { kind: 'no-command' }],
    ['a.prom', { kind: 'unknown-command', command: 'a.prom' }],
    ['check', { kind: 'no-files' }],
    ['check --json', { kind: 'no-files' }],
    ['check --jsn a', { kind: 'unknown-option', option: '--jsn' }],
    ['check --wrong=1 a', { kind: 'unknown-option', option: '--wrong' }],
    ['check -x a', { kind: 'unknown-option', option: '-x' }],
    ['check --json=yes a', { kind: 'value-not-taken', option: '--json' }],
    ['check a --as', { kind: 'value-missing', option: '--as' }],
    ['check - -', { kind: 'stdin-twice' }],
    [
      'check --json --format sarif a',
      { kind: 'option-against', option: '--json', other: '--format sarif' },
    ],
    ['check a --profile', { kind: 'value-missing', option: '--profile' }],
    [
      'quantiles --baseline b a',
      { kind: 'option-of-another', option: '--baseline', command: 'quantiles' },
    ],
    ['check --q 1 a', { kind: 'option-of-another', option: '--q', command: 'check' }],
    ['quantiles --as text a', { kind: 'option-of-another', option: '--as', command: 'quantiles' }],
    ['quantiles', { kind: 'no-files' }],
    ['quantiles a b', { kind: 'one-file-only', command: 'quantiles' }],
    ['quantiles --q 0x1 a', { kind: 'value-no-number', option: '--q', value: '0x1' }],
    ['quantiles --q , a', { kind: 'value-missing', option: '--q' }],
    [
      'quantiles --mode 2 a',
      { kind: 'value-unknown', option: '--mode', value: '2', known: ['3', '2.42'] },
    ],
    [
      'check --level fatal a',
      {
        kind: 'value-unknown',
        option: '--level',
        value: 'fatal',
        known: ['error', 'warning', 'info'],
      },
    ],
    [
      'check --as json a',
      {
        kind: 'value-unknown',
        option: '--as',
        value: 'json',
        known: ['text', 'openmetrics', 'protobuf'],
      },
    ],
    [
      'check --lang de a',
      { kind: 'value-unknown', option: '--lang', value: 'de', known: ['en', 'zh'] },
    ],
  ])('%j is told by its first problem', (line, expected) => {
    expect(problem(line)).toEqual(expected);
  });

  it('does not keep anybody from the help or the version', () => {
    expect(problem('check --wrong --help')).toBe('help');
    expect(problem('-h')).toBe('help');
    expect(problem('--version')).toBe('version');
  });
});
