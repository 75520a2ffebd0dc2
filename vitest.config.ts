import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { engineWorker } from './tooling/engine-worker-plugin.ts';
import { examples } from './tooling/examples-plugin.ts';
import { versionDefine } from './tooling/version.ts';

export default defineConfig({
  define: versionDefine,
  plugins: [svelte(), engineWorker(), examples()],
  test: {
    environment: 'node',
    include: ['tests/**/*.spec.ts'],
    exclude: ['tests/e2e/**', 'tests/webkit/**', 'node_modules/**'],
    setupFiles: ['tests/support/quiet.ts'],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000, // a guard against a hang, on a machine that does other things too
  },
});
