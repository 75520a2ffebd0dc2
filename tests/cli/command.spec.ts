// The command as its users meet it: arguments in, text and an exit status out.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtCommand, reports } from '../support/command.ts';

const command = builtCommand();
const { run } = command;

const CLEAN = '# HELP up_seconds Time since the start.\n# TYPE up_seconds gauge\nup_seconds 7\n';
const DUPLICATES = `${CLEAN}up_seconds 8\n`;
const REJECTED = '# HELP a_total Help.\n# TYPE a_total counter\na_total one\n';
const PAGE =
  '<!DOCTYPE html>\n<html><head><title>502</title></head><body>Bad Gateway</body></html>\n';

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(command.folder, name), content);
  return name;
}

const here = () => ({ cwd: command.folder });

describe('a file that holds several dumps', () => {
  const head = (host: string) =>
    `> GET /metrics HTTP/1.1\n> Host: ${host}\n> \n< HTTP/1.1 200 OK\n< \n`;

  it('is said to, with their targets, and the JSON stays as it is', async () => {
    const two = file('two.txt', head('a:9100') + CLEAN + head('b:9100') + CLEAN);
    const people = await run(['check', two], here());
    const says =
      'exposcope: two.txt: it holds the responses of 2 scrapes, read as one: a:9100, b:9100\n';
    expect(people.stderr).toBe(says);
    const program = await run(['check', '--json', two], here());
    expect(program.stderr).toBe(says);
    expect(Object.keys(reports(program)[0] ?? {})).not.toContain('parts');
    expect((await run(['check', '--quiet', two], here())).stderr).toBe('');
  });

  it('is said to hold targets to people only, since reading them as one mixes nothing', async () => {
    const targets = file(
      'targets.prom',
      [1, 2, 3, 4, 5].map((n) => `up{job="j",instance="i${n}"} 1\n`).join(''),
    );
    expect((await run(['check', targets], here())).stderr).toBe(
      'exposcope: targets.prom: it holds 5 targets: j i1, j i2, j i3 and 2 more\n',
    );
    expect((await run(['check', '--lang', 'zh', targets], here())).stderr).toBe(
      'exposcope: targets.prom: 其中含有 5 个目标：j i1、j i2、j i3，另有 2 个\n',
    );
    expect((await run(['check', '--json', targets], here())).stderr).toBe('');
  });
});

describe('exposcope check --json', () => {
  it('prints one object a line with its keys in their order', async () => {
    const ran = await run(['check', '--json', file('clean.prom', CLEAN)], here());
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(0);
    const [report] = reports(ran);
    expect(Object.keys(report ?? {})).toEqual([
      'file',
      'bytes',
      'dialect',
      'families',
      'series',
      'samples',
      'exemplars',
      'verdicts',
      'repairs',
      'findings',
    ]);
    expect(report).toMatchObject({
      file: 'clean.prom',
      bytes: CLEAN.length,
      dialect: 'prometheus-text-0.0.4',
      families: 1,
      series: 1,
      samples: 1,
      exemplars: 0,
      repairs: [],
      findings: [],
    });
    expect(report?.verdicts['prometheus-3.5']).toEqual({ verdict: 'accepts' });
  });

  it('names place, rule, reason and who minds', async () => {
    const ran = await run(['check', '--json', file('rejected.prom', REJECTED)], here());
    expect(ran.status).toBe(1);
    const [report] = reports(ran);
    expect(report?.verdicts['prometheus-3.5']).toEqual({
      verdict: 'rejects',
      line: 3,
      column: 9,
      reason: 'The value of a_total is not a number.',
    });
    const finding = report?.findings.find(({ rule }) => rule === 'prom/bad-value');
    expect(Object.keys(finding ?? {})).toEqual([
      'rule',
      'level',
      'message',
      'line',
      'column',
      'count',
      'consumers',
    ]);
    expect(finding).toMatchObject({ level: 'error', line: 3, column: 9, count: 1 });
    expect(finding?.consumers).toContain('prometheus-3.5');
  });

  it('keeps the order of several files, and ends with the worst status', async () => {
    const names = [
      file('a.prom', DUPLICATES),
      file('b.prom', CLEAN),
      file('c.html', PAGE),
      file('a.prom', DUPLICATES),
    ];
    const ran = await run(['check', '--json', ...names], here());
    expect(reports(ran).map((report) => [report.file, report.samples, report.dialect])).toEqual([
      ['a.prom', 2, 'prometheus-text-0.0.4'],
      ['b.prom', 1, 'prometheus-text-0.0.4'],
      ['c.html', 0, 'not-an-exposition'],
      ['a.prom', 2, 'prometheus-text-0.0.4'],
    ]);
    expect(reports(ran)[2]?.looksLike).toBe('html');
    expect(ran.status).toBe(1);
  });

  it('reads standard input as a stream, compressed or not', async () => {
    for (const stdin of [CLEAN, gzipSync(CLEAN)]) {
      const ran = await run(['check', '--json', '-'], { stdin });
      expect(reports(ran)[0]).toMatchObject({ file: '-', bytes: stdin.length, samples: 1 });
      expect(ran.status).toBe(0);
    }
  });

  it('is told the Content-Type, and believes it', async () => {
    const type = 'application/openmetrics-text; version=1.0.0; charset=utf-8';
    const ran = await run(['check', '--json', '--content-type', type, '-'], { stdin: CLEAN });
    const [report] = reports(ran);
    expect(report).toMatchObject({ dialect: 'openmetrics-1.0', contentType: type });
    expect(report?.findings.map(({ rule }) => rule)).toContain('om/missing-eof');
    expect(ran.status).toBe(1);
  });

  it('is forced to a dialect', async () => {
    const ran = await run(['check', '--json', '--as', 'openmetrics', '-'], { stdin: CLEAN });
    expect(reports(ran)[0]?.dialect).toBe('openmetrics-1.0');
    expect(ran.status).toBe(1);
  });

  it('lets nothing act on a terminal, whatever the dump and the file are called', async () => {
    const hostile = 'a{b="\u001b]0;gone\u0007\u009b2J\u202e<script>"} x\n';
    const ran = await run(['check', '--json', file('\u001b[31m\u202e.prom', hostile)], here());
    expect(ran.stdout).not.toMatch(/[^\n -~\u00a1-\u00ac\u00ae-\u05ff…–—’]/u);
    expect(reports(ran)[0]?.file).toBe('\u001b[31m\u202e.prom');
  });
});

describe('the exit status', () => {
  it('is 3 for what the consumer minds, at its level', async () => {
    const name = file('duplicates.prom', DUPLICATES);
    expect((await run(['check', '-q', name], here())).status).toBe(3);
    expect((await run(['check', '-q', '--consumer', 'client_python', name], here())).status).toBe(
      0,
    );
  });

  it('is that of the consumer asked for', async () => {
    const name = file('crlf.prom', 'a 1 \n');
    const of = async (consumer: string) =>
      (await run(['check', '-q', '--consumer', consumer, name], here())).status;
    expect(await of('prometheus-3.5')).toBe(0);
    expect(await of('expfmt')).toBe(1);
  });

  it('is 2, with a line, when the consumer does not read the dialect', async () => {
    const name = file('a.om', 'a 1\n# EOF\n');
    const ran = await run(['check', '--quiet', '--consumer', 'promtool', name], here());
    expect(ran.stderr).toBe(
      'exposcope: a.om: no verdict by promtool on openmetrics-1.0; choose another with --consumer, or the dialect with --as\n',
    );
    expect(ran.status).toBe(2);
  });

  it('is 1 for protobuf that is cut, and 0 for a whole message', async () => {
    const check = (stdin: string) => run(['check', '--json', '--as', 'protobuf', '-'], { stdin });
    const cut = await check('\x08\n\x02u');
    expect(reports(cut)[0]).toMatchObject({ dialect: 'prometheus-protobuf' });
    expect(reports(cut)[0]?.findings.map(({ rule }) => rule)).toEqual(['dump/protobuf-cut']);
    expect([cut.status, cut.stderr]).toEqual([1, '']);
    const whole = await check('\x08\n\x02up\x18\x01\x22\x00');
    expect(reports(whole)[0]).toMatchObject({ families: 1, series: 1, samples: 1 });
    expect([whole.status, whole.stderr]).toEqual([0, '']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['missing.prom', 'there is no such file'],
    ['folder', 'this is a folder; name the files in it'],
  ])('%s is told in one line, and the others are checked all the same', async (name, problem) => {
    mkdirSync(join(command.folder, 'folder'), { recursive: true });
    const ran = await run(['check', '--json', name, file('clean.prom', CLEAN)], here());
    expect(ran.stderr).toBe(`exposcope: ${name}: ${problem}\n`);
    expect(reports(ran).map((report) => report.file)).toEqual(['clean.prom']);
    expect(ran.status).toBe(2);
  });

  it('is said in Chinese where that was asked for', async () => {
    const ran = await run(['check', '--lang', 'zh', 'missing.prom'], here());
    expect(ran.stderr).toBe('exposcope: missing.prom: 没有这个文件\n');
  });

  it.each([
    [[], 'no command given; try exposcope check FILE'],
    [['check'], 'no file given; "-" reads standard input'],
    [['chekc', 'a'], 'unknown command chekc; there are: check, quantiles, parse'],
    [['check', '--jsno', 'a'], 'unknown option --jsno; see exposcope --help'],
    [['check', '--as', 'xml', 'a'], '--as does not know xml; it takes text, openmetrics, protobuf'],
    [['check', '--\u001b[2J', 'a'], 'unknown option --\\u{1b}[2J; see exposcope --help'],
  ])('arguments %j are unusable', async (args, problem) => {
    const ran = await run(args);
    expect(ran.stderr).toBe(`exposcope: ${problem}\n`);
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(2);
  });
});

describe('exposcope', () => {
  it('prints its help and its version', async () => {
    const help = await run(['--help']);
    expect(help.stdout).toMatch(/^exposcope: what a \/metrics dump gets wrong, /);
    expect(help.status).toBe(0);
    const chinese = await run(['--help', '--lang', 'zh']);
    expect(chinese.stdout).toContain('退出状态');
    const version = await run(['--version']);
    expect(version.stdout).toMatch(/^exposcope \d+\.\d+\.\d+\n$/);
  });

  it('prints nothing when it is to be quiet', async () => {
    const ran = await run(['check', '--quiet', file('rejected.prom', REJECTED)], here());
    expect([ran.stdout, ran.stderr, ran.status]).toEqual(['', '', 1]);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const name = file('rejected.prom', REJECTED);
    const child = spawn(
      process.execPath,
      [command.file, 'check', '--json', ...Array<string>(2000).fill(name)],
      { ...here(), stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const stderr: Buffer[] = [];
    child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
    child.stdout.once('data', () => child.stdout.destroy());
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    expect(Buffer.concat(stderr).toString()).toBe('');
    expect([status, signal]).toEqual([1, null]);
  });

  it('is one file that the shell can start', () => {
    const version = execFileSync(command.file, ['--version'], { encoding: 'utf8' });
    expect(version).toMatch(/^exposcope /);
  });
});
