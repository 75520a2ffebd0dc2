// Profiles and baselines as their users meet them: files beside the dump.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand, reports } from '../support/command.ts';

const command = builtCommand();

const DUMP = `# HELP a_total Jobs.
# TYPE a_total counter
a_total 1
a_total 2
# HELP b Rooms.
# TYPE b gauge
b 1
b 2
`;

function file(name: string, content: string): string {
  writeFileSync(join(command.folder, name), content);
  return name;
}

function check(...args: string[]) {
  return command.run(['check', ...args, file('dump.prom', DUMP)], { cwd: command.folder });
}

const profile = (name: string, content: object) =>
  file(name, JSON.stringify({ version: 1, ...content }));

const waiver = (more: object) => ({
  waive: [{ rule: 'prom/duplicate-series', note: 'gone with release 4', ...more }],
});

describe('exposcope check --profile', () => {
  it('leaves out what is waived and says so, and keeps the verdicts and the shape', async () => {
    const plain = await check('--json');
    const one = profile('one.json', waiver({ family: 'a_total', until: '2999-12-31' }));
    const ran = await check('--json', '--profile', one);
    expect(ran.stderr).toBe('exposcope: dump.prom: 1 finding waived by one.json\n');
    expect(ran.status).toBe(3);
    const [before] = reports(plain);
    const [after] = reports(ran);
    expect(after?.findings).toEqual(before?.findings.slice(1));
    expect({ ...after, findings: [] }).toEqual({ ...before, findings: [] });
  });

  it('ends with 0 when everything that the consumer minds is waived or switched off', async () => {
    const all = await check('--format', 'text', '--profile', profile('all.json', waiver({})));
    expect([all.status, all.stderr]).toEqual([
      0,
      'exposcope: dump.prom: 2 findings waived by all.json\n',
    ]);
    expect(all.stdout).toContain('\n  0 errors, 0 warnings, 0 notes\n');
    const off = profile('off.json', { rules: { 'prom/duplicate-series': 'off' } });
    const ran = await check('--lang', 'zh', '--profile', off);
    expect([ran.status, ran.stderr.replace(/\u00a0/g, ' ')]).toEqual([
      0,
      'exposcope: dump.prom: off.json 关闭了 2 个发现\n',
    ]);
  });

  it('gives a rule another level, and so another weight', async () => {
    const info = profile('info.json', { rules: { 'prom/duplicate-series': 'info' } });
    const ran = await check('--json', '--profile', info);
    expect(reports(ran)[0]?.findings.map(({ level }) => level)).toEqual(['info', 'info']);
    expect(ran.status).toBe(0);
    expect((await check('-q', '--level', 'info', '--profile', info)).status).toBe(3);
  });

  it('no longer waives what has ended, with a warning', async () => {
    const old = profile('old.json', waiver({ until: '2020-02-29' }));
    const ran = await check('--format', 'github', '--profile', old);
    expect(ran.status).toBe(3);
    expect(ran.stderr).toBe(
      'exposcope: old.json: the waiver of prom/duplicate-series ended on 2020-02-29 and no longer waives: gone with release 4\n',
    );
  });

  it('does not take back a rejection', async () => {
    const off = profile('off.json', { rules: { 'prom/bad-value': 'off' } });
    const bad = file('bad.prom', '# HELP a Rooms.\n# TYPE a gauge\na 1\na{b="c"} x\n');
    const args = ['check', '--format', 'github', '--profile', off, bad];
    const ran = await command.run(args, { cwd: command.folder });
    expect(ran.status).toBe(1);
    expect(ran.stdout).toBe(
      '::error file=bad.prom,line=4,col=10,title=verdict of prometheus-3.5::prometheus-3.5 rejects it: The value of a is not a number.\n',
    );
  });

  it.each([
    ['{"version":1', 'it is not JSON: '],
    ['{"version":1,"rules":{"prom/x":"off"}}', 'rules names no rule: prom/x\n'],
    ['{"version":2}', 'its version is 2; known here is 1\n'],
    ['[]', 'the file is not an object\n'],
    [
      '{"version":1,"waive":[{"rule":"om/info","note":"n","until":"soon"}]}',
      'waive[0].until is not a day written YYYY-MM-DD\n',
    ],
  ])('refuses %s with one line', async (content, words) => {
    const ran = await check('--profile', file('wrong.json', content));
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr.startsWith(`exposcope: wrong.json: ${words}`)).toBe(true);
    expect(ran.stderr.split('\n')).toHaveLength(2);
  });

  it('is told when it is not there', async () => {
    const ran = await check('--profile', 'nowhere.json');
    expect([ran.status, ran.stderr]).toEqual([
      2,
      'exposcope: nowhere.json: there is no such file\n',
    ]);
  });
});

describe('exposcope check --baseline', () => {
  it('counts only what was not there when the baseline was written', async () => {
    const written = await check('--quiet', '--write-baseline', 'known.json');
    expect([written.status, written.stdout, written.stderr]).toEqual([3, '', '']);
    expect(readFileSync(join(command.folder, 'known.json'), 'utf8')).toMatch(
      /^\{"version":1,"findings":\[\n {2}\{"rule":"prom\/duplicate-series","family":"a_total","params":\{.*\}\},\n {2}.*\n\]\}\n$/,
    );

    const again = await check('--json', '--baseline', 'known.json');
    expect([again.status, again.stderr]).toEqual([
      0,
      'exposcope: dump.prom: 2 findings known from known.json\n',
    ]);
    expect(reports(again)[0]?.findings).toEqual([]);

    const more = `# moved\n\n${DUMP}# HELP c Doors.\n# TYPE c gauge\nc 1\nc 2\n`;
    const args = ['check', '--json', '--baseline', 'known.json', file('more.prom', more)];
    const ran = await command.run(args, { cwd: command.folder });
    expect(ran.status).toBe(3);
    expect(reports(ran)[0]?.findings.map(({ message }) => message)).toEqual([
      'A series of c stands more than once.',
    ]);
  });

  it('is told when it cannot be written', async () => {
    const ran = await check('--quiet', '--write-baseline', 'no/such/folder.json');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^exposcope: no\/such\/folder\.json: it cannot be written: ENOENT/);
  });
});
