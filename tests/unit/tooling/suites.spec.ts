import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Suites from '../../support/suites.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as it starts up with the variable set to `folder`. */
function load(folder: string | undefined): Promise<typeof Suites> {
  vi.resetModules();
  vi.stubEnv('EXPOSCOPE_SUITES', folder);
  return import('../../support/suites.ts');
}

describe('the shared suites', () => {
  it('are an error if the variable names no folder', async () => {
    await expect(load('/no/such/folder')).rejects.toThrow('/no/such/folder, which is no folder');
    await expect(load(import.meta.filename)).rejects.toThrow('which is no folder');
    await expect(load('')).rejects.toThrow('which is no folder');
  });

  it('cannot be read without the variable', async () => {
    const { suitePath } = await load(undefined);
    expect(() => suitePath('a.jsonl')).toThrow('outside of suites()');
  });

  it('are found below the folder, and a missing file is an error', async () => {
    const { suitePath } = await load(import.meta.dirname);
    expect(suitePath('suites.spec.ts')).toBe(import.meta.filename);
    expect(() => suitePath('none.jsonl')).toThrow('the suites have no none.jsonl');
  });
});
