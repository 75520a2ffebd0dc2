import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(read('package.json')) as Manifest;

/** What the product is built from, and why. A new one needs a line, and so a reader's consent. */
const SHIPPED: Readonly<Record<string, string>> = {
  comlink: 'calls across the thread border, with types',
  'd3-scale': 'scales and ticks of charts, linear and logarithmic',
  fflate: 'gzip, zip and tar.gz as dumps arrive in them',
  fzstd: 'zstd, which browsers do not decode for a script',
  idb: 'promises over IndexedDB, where the history is kept',
  pbf: 'reads the wire format of protobuf; its reader compiles nothing at run time, as the policy of the page asks',
};

/** What builds and tests it, and why. */
const TOOLS: Readonly<Record<string, string>> = {
  '@axe-core/playwright': 'finds what a screen reader would stumble over',
  '@eslint/js': 'the base rules of ESLint',
  '@opentelemetry/exporter-prometheus': 'a real exporter whose output the tests read',
  '@opentelemetry/sdk-metrics': 'what that exporter exports',
  '@playwright/test': 'end-to-end tests; the last release that drives Firefox ESR',
  '@sveltejs/vite-plugin-svelte': 'compiles Svelte in Vite',
  '@tsconfig/svelte': 'the compiler settings that Svelte needs',
  '@types/d3-scale': 'types of d3-scale',
  '@types/node': 'types of the oldest Node that is supported',
  eslint: 'the linter',
  'eslint-plugin-svelte': 'lints components',
  'fake-indexeddb': 'a database in memory for the tests of the history',
  'fast-check': 'random input that shrinks to the smallest case that fails',
  globals: 'names of browser globals, for the linter',
  'parse-prometheus-text-format': 'a rival in the benchmarks',
  prettier: 'the formatter',
  'prettier-plugin-svelte': 'formats components',
  'prom-client': 'a real client library whose output the tests read',
  svelte: 'the page; compiled away, so a tool',
  'svelte-check': 'types of components',
  typescript: 'the compiler; the last release line that svelte-check takes',
  'typescript-eslint': 'lint rules that know the types',
  vite: 'builds the site and the command',
  vitest: 'unit tests',
};

describe('package.json', () => {
  const declared = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it('names exact versions', () => {
    expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('ships what was agreed upon', () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(Object.keys(SHIPPED).sort());
  });

  it('is built and tested with what was agreed upon', () => {
    expect(Object.keys(manifest.devDependencies).sort()).toEqual(Object.keys(TOOLS).sort());
  });

  it('offers the one file that the build makes as the command', () => {
    expect(manifest.bin).toEqual({ exposcope: 'dist-cli/exposcope.mjs' });
  });
});

describe('package-lock.json', () => {
  interface Locked {
    readonly version?: string;
    readonly resolved?: string;
    readonly integrity?: string;
    readonly hasInstallScript?: boolean;
    readonly optional?: boolean;
  }
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, Locked & Partial<Manifest>>>;
  };
  const installed = Object.entries(packages).filter(([folder]) => folder !== '');

  it('asks for what package.json asks for', () => {
    expect(packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  it('names no address to download from', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('knows the content of every package by its hash', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it('runs no script of a package that an install needs', () => {
    const scripts = installed.filter(
      ([, { hasInstallScript, optional }]) => hasInstallScript === true && optional !== true,
    );
    expect(scripts.map(([folder]) => folder)).toEqual([]);
  });
});
