import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { versionDefine } from './tooling/version.ts';

const FILE = 'exposcope.mjs';

/** Lets a shell start the command by its name. */
function executable(): Plugin {
  return {
    name: 'exposcope:executable',
    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('the command was built into no folder');
      await chmod(join(dir, FILE), 0o755);
    },
  };
}

/** The command as one file that needs nothing but Node. */
export default defineConfig({
  define: versionDefine,
  publicDir: false,
  plugins: [executable()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist-cli',
    sourcemap: false,
    minify: false,
    rolldownOptions: {
      output: {
        format: 'es',
        entryFileNames: FILE,
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
