import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../../../src/cli/formats/format.ts';
import { formats } from '../../../../src/cli/formats/index.ts';
import { speechIn } from '../../../../src/cli/speech.ts';
import { runCommand } from '../../../support/run-command.ts';

const FOLDER = join(import.meta.dirname, '../../../../src/cli/formats');
/** The shape and the list. */
const NO_FORMATS = ['format.ts', 'index.ts'];

/** What a dump may hold to break out of a report, and what only hides or reorders its text. */
const HOSTILE = `\u0000\u0007\u001b]0;x%0A%\r::error::]]>]]&#0;<!--"'\u0085\u202e\u2066\ufffe\uffff\u2028`;
const QUOTED = `"${HOSTILE.replace('"', '\\"')}"`;
const DUMP = [
  '# HELP a Rooms.',
  '# TYPE a gauge',
  `a{b=${QUOTED}} 1`,
  `a{b=${QUOTED}} 2`,
  `{${QUOTED}} 1`,
  `{${QUOTED}} 2`,
  `a{b="c"} ${HOSTILE}`,
  `# TYPE d ${HOSTILE}`,
  'd 1',
  '',
].join('\n');

describe('the formats', () => {
  it('are the files of their folder, each named by its id, and none is forgotten', () => {
    const files = readdirSync(FOLDER).filter((name) => !NO_FORMATS.includes(name));
    expect(Object.keys(formats).sort()).toEqual(files.map((name) => name.replace(/\.ts$/, '')));
    expect(Object.keys(formats)).toEqual(FORMAT_IDS);
    expect(Object.values(formats).map(({ id }) => id)).toEqual(FORMAT_IDS);
  });

  it.each(['en', 'zh'] as const)('are all in the help (%s)', (language) => {
    const { help } = speechIn(language).cli;
    const paragraph = /--format FORMAT.*?\n {2}--json/s.exec(help)?.[0] ?? '';
    expect(FORMAT_IDS.filter((id) => !paragraph.includes(id))).toEqual([]);
  });
});

describe.each(FORMAT_IDS)('the format %s', (id) => {
  it('lets nothing of a dump act on what reads it, or hide there', async () => {
    const { stdout, status } = await runCommand(['check', '--format', id, '-'], DUMP);
    expect(status).toBe(1);
    expect(stdout).toContain('prom/duplicate-series');
    const acting = Array.from(stdout).filter(
      (char) => char !== '\n' && /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(char),
    );
    expect(acting).toEqual([]);
  });

  it('says the same a second time', async () => {
    const once = await runCommand(['check', '--format', id, '-'], DUMP);
    expect(await runCommand(['check', '--format', id, '-'], DUMP)).toEqual(once);
  });

  it('prints nothing when it is to be quiet, and answers alike', async () => {
    const { status } = await runCommand(['check', '--format', id, '-'], DUMP);
    const quiet = await runCommand(['check', '--format', id, '--quiet', '-'], DUMP);
    expect(quiet).toEqual({ status, stdout: '', stderr: '' });
  });
});
