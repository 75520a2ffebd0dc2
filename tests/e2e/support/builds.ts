// Builds of the site that differ, and a server that goes from one to the next.

import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../../tooling/static-server.mjs';

/** Builds the site as some version of the product would be built, which the start page tells. */
export async function buildVersion(version: string, outDir: string): Promise<void> {
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    define: { __EXPOSCOPE_VERSION__: JSON.stringify(version) },
    build: { outDir, emptyOutDir: true },
  });
}

export interface Host {
  readonly url: string;
  /** Answers from another folder from now on; of the one before no file is left. */
  release(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** A static host below /deep/er/ that is given its first build. */
export async function host(folder: string): Promise<Host> {
  const own = await mkdtemp(join(tmpdir(), 'exposcope-host-'));
  const current = join(own, 'current');
  let links = 0;
  const release = async (to: string): Promise<void> => {
    const link = join(own, `link-${++links}`);
    await symlink(to, link);
    await rename(link, current); // at once, as a good host does it
  };
  await release(folder);
  const site = await serve({ folder: current, prefix: '/deep/er/' });
  return {
    url: site.url,
    release,
    close: async () => {
      await site.close();
      await rm(own, { recursive: true });
    },
  };
}
