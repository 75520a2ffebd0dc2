// What `promtool check metrics` says.

import { spawnSync } from 'node:child_process';

export interface PromtoolAnswer {
  /** It reads on to the end and says nothing; it gives up at a line; or promlint inside of it speaks. */
  readonly kind: 'silent' | 'stops' | 'lints';
  readonly lines: readonly string[];
}

const KINDS: Readonly<Record<number, PromtoolAnswer['kind']>> = {
  0: 'silent',
  1: 'stops',
  3: 'lints',
};

/** What `PROGRAM --version` calls itself, without the distribution's own suffix. */
export function versionOf(program: 'promtool' | 'prometheus'): string | undefined {
  const { stdout, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (error !== undefined) return undefined;
  const [, version] = /version (\d+\.\d+\.\d+)/.exec(stdout + stderr) ?? [];
  if (version === undefined) throw new Error(`${program} --version says: ${stdout}${stderr}`);
  return version;
}

export function askPromtool(dump: Uint8Array): PromtoolAnswer {
  const { status, stderr, error } = spawnSync('promtool', ['check', 'metrics', '--extended'], {
    input: dump,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  const kind = KINDS[status ?? -1];
  if (kind === undefined) throw new Error(`promtool ended with ${status}: ${stderr}`);
  const lines = stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace('error while linting: ', ''));
  if (kind === 'silent' && lines.length > 0)
    throw new Error(`promtool is content and says: ${stderr}`);
  return { kind, lines };
}
