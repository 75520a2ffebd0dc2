import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { engineWorker } from './tooling/engine-worker-plugin.ts';
import { examples } from './tooling/examples-plugin.ts';
import { singleFile } from './tooling/single-file-plugin.ts';
import { supportCheck } from './tooling/support-plugin.ts';
import { oneFileDefine, versionDefine } from './tooling/version.ts';

/** The whole product as one page that works from a disk. It lies beside the site. */
export default defineConfig({
  base: './',
  define: { ...versionDefine, ...oneFileDefine(true) },
  publicDir: false,
  plugins: [svelte(), engineWorker(), examples(), supportCheck(), singleFile('exposcope.html')],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 4096, // in kB; it holds everything
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: false },
    },
  },
});
