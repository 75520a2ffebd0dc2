// The tables of docs/comparison.md and of the README are what the programs say today.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { CASES } from '../../../tooling/compare/cases.ts';
import { askExposcope } from '../../../tooling/compare/exposcope.ts';
import { askPromtool, versionOf } from '../../../tooling/compare/promtool.ts';
import { exposcopeCell, promtoolCell } from '../../../tooling/compare/table.ts';
import { markdownRows } from '../../support/markdown-tables.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'docs/cases');
const document = readFileSync(join(root, 'docs/comparison.md'), 'utf8');

const fileOf = (cell = ''): string => /\(\S*?cases\/(\S+?)\)/.exec(cell)?.[1] ?? '';

const rows = markdownRows(document).map(({ heading, cells }) => {
  const [mistake, promtool = '', stored = '', exposcope = ''] = cells;
  return { heading, file: fileOf(mistake), promtool, stored, exposcope };
});
const rowOf = (file: string) => {
  const row = rows.find((each) => each.file === file);
  if (row === undefined) throw new Error(`docs/comparison.md has no row for ${file}`);
  return row;
};

describe('docs/comparison.md', () => {
  it('has a row for each dump of docs/cases, and no other', () => {
    const files = readdirSync(folder).sort();
    expect(CASES.map(({ file }) => file).sort()).toEqual(files);
    expect(rows.map(({ file }) => file).sort()).toEqual(files);
  });

  it.for(CASES)('says of $file what the command says', async ({ file, servedAs }) => {
    const report = await askExposcope(join(folder, file), servedAs);
    expect(rowOf(file).exposcope).toBe(exposcopeCell(report));
  });

  it.for(CASES)('agrees with the verdict on what is stored of $file', async (each) => {
    const { stored } = rowOf(each.file);
    const { verdicts } = await askExposcope(join(folder, each.file), each.servedAs);
    const [, series, samples] = /^(\d+) of (\d+)$/.exec(stored) ?? [];
    const expected =
      each.servedAs === undefined || stored.includes('`up` is 0')
        ? 'accepts'
        : stored.startsWith('nothing: ')
          ? 'rejects'
          : series === samples
            ? 'accepts'
            : 'loses';
    expect(verdicts['prometheus-2.42']?.verdict).toBe(expected);
  });
});

const promtool = versionOf('promtool');
const isTheOne = document.includes(`\`promtool check metrics\` ${promtool} `);

describe.runIf(isTheOne)('the promtool of this machine', () => {
  it.for(CASES)('says of $file what the document says', ({ file }) => {
    const answer = askPromtool(readFileSync(join(folder, file)));
    const { promtool: told, exposcope, heading } = rowOf(file);
    expect(told).toBe(promtoolCell(answer));
    const silent = exposcope.endsWith('no finding') ? 'Both are silent' : 'promtool is silent';
    const expected = { silent, stops: 'promtool stops', lints: 'promlint speaks' }[answer.kind];
    expect(heading.startsWith(expected)).toBe(true);
    // What promlint says, Exposcope says too.
    if (answer.kind === 'lints')
      expect(exposcope.match(/`lint\//g)).toHaveLength(answer.lines.length);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const told = markdownRows(readme).filter(({ cells }) => fileOf(cells[0]) !== '');

  it('counts them', () => {
    const counts = ['promtool is silent', 'promtool stops', 'promlint speaks'].map(
      (start) => rows.filter(({ heading }) => heading.startsWith(start)).length,
    );
    expect(readme.replaceAll('\n', ' ')).toContain(
      `[All ${rows.length} dumps](docs/comparison.md): of ${counts[0]} that go wrong promtool says ` +
        `nothing; at ${counts[1]} it stops at the first line that it cannot read, and Exposcope ` +
        `reads on; of ${counts[2]} promlint speaks`,
    );
  });

  const sessions = [...readme.matchAll(/^\$ exposcope (.+)\n([^`]*)^```$/gm)];

  it.for(sessions.map(([, command = '', printed]) => ({ command, printed })))(
    'prints what exposcope $command prints',
    async ({ command, printed }) => {
      let output = '';
      await run(command.split(' '), '', {
        stdout: { write: (text) => (output += text) },
        stderr: process.stderr,
        stdin: process.stdin,
        env: {},
        isRead: () => true,
      });
      expect(output).toBe(printed);
    },
  );

  it('shows two commands at work', () => {
    expect(sessions).toHaveLength(2);
  });

  it('shows some of the rows', () => {
    expect(told.length).toBeGreaterThanOrEqual(6);
  });

  it.for(told.map(({ cells }) => cells))('repeats them: %s', ([mistake, says, stored, names]) => {
    const row = rowOf(fileOf(mistake));
    expect(row.promtool).toBe(says);
    expect(row.stored).toBe(stored);
    const [, line, rule] = /^line (\d+), (`\S+`)$/.exec(names ?? '') ?? [];
    expect(row.exposcope).toMatch(new RegExp(`(?:^|<br>)${line}: [^<]*, ${rule}\\)`));
  });
});
