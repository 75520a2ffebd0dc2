// `npm start`: builds the site, the page as one file and the command, then serves the site.

import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from './static-server.mjs';

const PORT = 4173;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const vite = join(root, 'node_modules/vite/bin/vite.js');

/** Serves the built site on both addresses that `localhost` may stand for. */
async function listen() {
  const options = { folder: join(root, 'dist'), port: PORT };
  const site = await serve(options);
  try {
    await serve({ ...options, host: '::1' });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE') await site.close();
    // A machine without IPv6 needs only the first.
    if (code !== 'EADDRNOTAVAIL' && code !== 'EAFNOSUPPORT') throw error;
  }
}

try {
  await listen(); // first of all: nobody should wait for a build to hear that the port is taken
} catch (error) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is taken. End the program that listens on it, and start again.`);
  process.exit(1);
}

for (const config of ['vite.config.ts', 'vite.single.config.ts', 'vite.cli.config.ts']) {
  const { status } = spawnSync(process.execPath, [vite, 'build', '-c', config], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('The build failed; the reason stands above.');
    process.exit(1);
  }
}
console.log(`\nExposcope is at http://localhost:${PORT}/  (Ctrl+C ends it)`);
