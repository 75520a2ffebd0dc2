import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './tooling/csp-plugin.ts';
import { engineWorker } from './tooling/engine-worker-plugin.ts';
import { examples } from './tooling/examples-plugin.ts';
import { serviceWorker } from './tooling/service-worker-plugin.ts';
import { supportCheck } from './tooling/support-plugin.ts';
import { oneFileDefine, versionDefine } from './tooling/version.ts';

export default defineConfig({
  base: './', // the site works from any folder of any static host
  define: { ...versionDefine, ...oneFileDefine(false) },
  plugins: [
    svelte(),
    engineWorker(),
    examples(),
    supportCheck(),
    contentSecurityPolicy(),
    serviceWorker(),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    modulePreload: { polyfill: false }, // the polyfill calls fetch(), which the policy forbids
    rolldownOptions: {
      checks: { bundlerTimings: false }, // bundling the engine takes its time, as it should
      output: {
        // The engine's source changes on its own schedule, so it is a file of its own.
        codeSplitting: { groups: [{ name: 'engine-worker', test: /virtual:engine-worker$/ }] },
      },
    },
  },
});
