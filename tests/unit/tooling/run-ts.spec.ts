import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(async () => {
  // Inside of the project, whose packages a program of its own may import.
  folder = await mkdtemp(join(root, 'node_modules/.run-ts-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs `code` as a program of its own, with two arguments. */
async function run(code: string): Promise<{ status: number | null; output: string }> {
  const file = join(folder, 'program.ts');
  await writeFile(file, code);
  const script = join(root, 'tooling/run-ts.mjs');
  const ended = spawnSync(process.execPath, [script, file, 'one', '2'], { encoding: 'utf8' });
  return { status: ended.status, output: ended.stdout + ended.stderr };
}

describe('run-ts', () => {
  it('runs TypeScript with its arguments, its packages and its own place', async () => {
    const { output, status } = await run(`
      import { strToU8 } from 'fflate';
      interface Said { readonly words: readonly string[] }
      const said: Said = { words: process.argv.slice(2) };
      console.log(said.words.join(), strToU8('x')[0], import.meta.dirname);
    `);
    expect({ output, status }).toEqual({ output: `one,2 120 ${folder}\n`, status: 0 });
  });

  it('ends as the program ends', async () => {
    expect((await run('process.exitCode = 3;')).status).toBe(3);
    const thrown = await run("\nthrow new Error('planted');");
    expect(thrown.status).toBe(1);
    expect(thrown.output).toContain('program.ts:2');
  });
});
