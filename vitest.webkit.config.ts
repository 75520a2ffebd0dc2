import { defineConfig } from 'vitest/config';

/** A visit of the built site with WebKitGTK, where it is installed. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/webkit/**/*.spec.ts'],
    fileParallelism: false, // a browser each
    testTimeout: 60_000, // guards against a hang
    hookTimeout: 60_000,
  },
});
