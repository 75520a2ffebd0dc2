import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const ENTRY = 'workers/service.worker.ts';
const FILE = 'service.worker.js';
const PAGE = 'index.html';

/** Built into the same folder, and nothing that the page needs. */
const LEFT_OUT = new Set([FILE, 'exposcope.html']);

/** Path below the folder, with forward slashes, to content; by path. */
type Site = ReadonlyMap<string, Buffer>;

/** What a visitor needs. Source maps are for those who open the developer tools. */
async function readSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !LEFT_OUT.has(path))
    .sort();
  const site = new Map<string, Buffer>();
  for (const path of paths) site.set(path, await readFile(join(folder, path)));
  return site;
}

function versionOf(site: Site): string {
  const hash = createHash('sha256');
  for (const [path, content] of site) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The page with its build written into it, so that it knows whether it is the newest. */
export function markBuild(page: string, version: string): string {
  const marked = page.replace(
    '</head>',
    () => `  <meta name="build" content="${version}" />\n  </head>`,
  );
  if (marked === page) throw new Error(`${PAGE} has no </head> to put its build before`);
  return marked;
}

/** Each file with the hash by which the browser tells it from another build's. */
export function integrityOf(site: Site): [path: string, integrity: string][] {
  return Array.from(site, ([path, content]) => [
    // Some hosts send index.html on to its folder, and a page may not come from such an answer.
    path === PAGE ? './' : path,
    `sha256-${createHash('sha256').update(content).digest('base64')}`,
  ]);
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
        const site = new Map(await readSite(outDir));
        const version = versionOf(site);
        const page = Buffer.from(markBuild(String(site.get(PAGE)), version));
        await writeFile(join(outDir, PAGE), page);
        site.set(PAGE, page);
        await build({
          configFile: false,
          root: config.root,
          logLevel: 'warn',
          publicDir: false,
          define: {
            __SITE_FILES__: JSON.stringify(integrityOf(site)),
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
