// Runs a TypeScript program with plain Node: bundles it, then starts it in a process of its own.
//
//   node [node options] tooling/run-ts.mjs FILE [ARGUMENTS]
//
// The bundle knows the places of its sources: import.meta.url, .dirname and .filename are theirs.

import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node tooling/run-ts.mjs FILE [ARGUMENTS]');
  process.exit(2);
}

/** @returns {import('vite').Plugin} */
function keepPlaces() {
  return {
    name: 'exposcope:keep-places',
    transform(code, id) {
      if (!id.endsWith('.ts')) return undefined;
      /** @type {readonly [string, string][]} */
      const places = [
        ['import.meta.url', pathToFileURL(id).href],
        ['import.meta.dirname', dirname(id)],
        ['import.meta.filename', id],
      ];
      let text = code;
      for (const [name, place] of places) text = text.replaceAll(name, JSON.stringify(place));
      return { code: text, map: null }; // no line moves
    },
  };
}

const cache = join(root, 'node_modules/.cache/run-ts'); // from here packages are found
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(cache, 'run-'));
try {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [keepPlaces()],
    build: {
      ssr: relative(root, resolve(file)),
      target: 'node20',
      outDir: folder,
      minify: false,
      sourcemap: 'inline',
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', ...process.execArgv, join(folder, 'main.mjs'), ...args],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
