import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const ENTRY = 'workers/service.worker.ts';
const FILE = 'service.worker.js';

interface Site {
  /** Paths from the page's folder. The page itself is './'. */
  readonly files: readonly string[];
  readonly version: string;
}

/** What a visitor needs. Source maps are for those who open the developer tools. */
async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== FILE)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  const files: string[] = [];
  for (const path of paths) {
    const file = relative(folder, path).replaceAll(sep, '/');
    // Some hosts send index.html on to its folder, and a page may not come from such an answer.
    files.push(file === 'index.html' ? './' : file);
    hash
      .update(file)
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  }
  return { files, version: hash.digest('hex').slice(0, 16) };
}

/** Builds the service worker once the site stands, with the list of its files. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'exposcope:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        const { files, version } = await readSite(outDir);
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          publicDir: false,
          define: {
            __SITE_FILES__: JSON.stringify(files),
            __SITE_VERSION__: JSON.stringify(version),
          },
          build: {
            target: 'es2022',
            outDir,
            emptyOutDir: false,
            lib: { entry: ENTRY, formats: ['iife'], name: 'service', fileName: () => FILE },
          },
        });
      },
    },
  };
}
