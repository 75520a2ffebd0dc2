// Who may import whom, and the checks that read it.

import { importsOf, resolveImport, type Sources } from './sources.ts';

export interface Layer {
  /** Layers that it may import, besides itself. */
  readonly layers: readonly string[];
  /** Packages that it may import. `x/` also stands for everything below it. */
  readonly packages?: readonly string[];
}

const SHARED = ['base', 'model'];
const ENGINE_TABLES = [
  ...SHARED,
  'engine/faults',
  'engine/bytes',
  'engine/store',
  'engine/formats',
];
const VIEW_PACKAGES = ['svelte', 'svelte/'];

/**
 * Read it top down: nothing reaches upwards.
 *
 * A file belongs to the longest name that its path begins with, below `src/`.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  base: { layers: [] },
  model: { layers: ['base'] },
  profile: { layers: SHARED },

  // The worker's side.
  'engine/faults': { layers: ['model'] },
  'engine/bytes': { layers: SHARED },
  'engine/text': { layers: [...SHARED, 'engine/bytes'] },
  'engine/store': { layers: [...SHARED, 'engine/faults', 'engine/bytes'] },
  'engine/formats': {
    layers: [...SHARED, 'engine/faults', 'engine/bytes', 'engine/store'],
    packages: ['pbf'],
  },
  'engine/intake': { layers: [...SHARED, 'engine/bytes'], packages: ['fflate', 'fzstd'] },
  'engine/analyze': { layers: [...ENGINE_TABLES, 'protocol'] },
  'engine/query': { layers: [...ENGINE_TABLES, 'engine/text', 'engine/analyze', 'protocol'] },
  'engine/split': {
    layers: [...ENGINE_TABLES, 'engine/text', 'engine/intake', 'protocol'],
  },
  'engine/minds': { layers: [...SHARED, 'engine/faults'] },
  'engine/rules': { layers: [...ENGINE_TABLES, 'engine/minds', 'engine/text', 'engine/analyze'] },
  'engine/consumers': { layers: [...ENGINE_TABLES, 'engine/minds', 'engine/rules'] },
  'engine/entries': {
    layers: [...ENGINE_TABLES, 'engine/text', 'engine/minds', 'engine/consumers', 'protocol'],
  },
  engine: {
    layers: [
      ...ENGINE_TABLES,
      'engine/text',
      'protocol',
      'engine/intake',
      'engine/analyze',
      'engine/query',
      'engine/split',
      'engine/minds',
      'engine/rules',
      'engine/consumers',
      'engine/entries',
    ],
  },
  history: { layers: ['protocol', ...SHARED], packages: ['idb', 'fflate'] },
  workers: { layers: ['engine', 'history', 'protocol', ...SHARED], packages: ['comlink'] },

  // The border.
  protocol: { layers: ['model'] },

  // The page's side.
  client: { layers: ['protocol', ...SHARED], packages: ['comlink', 'virtual:engine-worker'] },
  texts: { layers: ['protocol', 'profile', ...SHARED] },
  report: { layers: ['texts', 'protocol', ...SHARED] },
  state: {
    layers: ['client', 'examples', 'report', 'texts', 'protocol', ...SHARED],
    packages: ['svelte'],
  },
  examples: { layers: ['base'], packages: ['virtual:example/'] },
  styles: { layers: [] },
  widgets: { layers: ['texts', ...SHARED], packages: VIEW_PACKAGES },
  views: {
    layers: ['state', 'widgets', 'examples', 'report', 'texts', 'protocol', ...SHARED],
    packages: [...VIEW_PACKAGES, 'd3-scale'],
  },
  app: {
    layers: [
      'views',
      'state',
      'client',
      'widgets',
      'examples',
      'report',
      'texts',
      'styles',
      ...SHARED,
    ],
    packages: VIEW_PACKAGES,
  },

  // The command.
  cli: {
    layers: ['engine', 'texts', 'report', 'profile', 'protocol', ...SHARED],
    packages: ['node:'],
  },
};

/** Single files that stand lower than their folder, so that those below it may know them. */
const LOWERED: Readonly<Record<string, string>> = {
  'src/engine/formats/faults.ts': 'engine/faults',
  'src/engine/consumers/consumer.ts': 'engine/minds',
};

/** The layer of a file, if it has one. */
export function layerOf(path: string): string | undefined {
  const lowered = LOWERED[path];
  if (lowered !== undefined) return lowered;
  if (path.startsWith('workers/')) return 'workers';
  if (!path.startsWith('src/')) return undefined;
  const inside = path.slice('src/'.length);
  if (!inside.includes('/')) return 'app';
  let found: string | undefined;
  for (const name of Object.keys(LAYERS)) {
    if (inside.startsWith(`${name}/`) && name.length > (found?.length ?? 0)) found = name;
  }
  return found;
}

function mayUse(packages: readonly string[], specifier: string): boolean {
  return packages.some((name) =>
    /[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name,
  );
}

/** Imports that the layers do not allow, a sentence each. */
export function forbiddenImports(sources: Sources): string[] {
  const forbidden: string[] = [];
  for (const [path, text] of sources) {
    const name = layerOf(path);
    const layer = name === undefined ? undefined : LAYERS[name];
    if (name === undefined || layer === undefined) {
      forbidden.push(`${path} belongs to no layer`);
      continue;
    }
    for (const specifier of importsOf(path, text)) {
      if (!specifier.startsWith('.')) {
        if (!mayUse(layer.packages ?? [], specifier)) {
          forbidden.push(`${path}: ${name} may not use ${specifier}`);
        }
        continue;
      }
      const target = resolveImport(path, specifier);
      const below = layerOf(target);
      if (below === undefined || (below !== name && !layer.layers.includes(below))) {
        forbidden.push(`${path}: ${name} may not import ${target}`);
      }
    }
  }
  return forbidden;
}

/** Relative imports that name no file, extension and all. */
export function brokenImports(sources: Sources): string[] {
  const broken: string[] = [];
  for (const [path, text] of sources) {
    for (const specifier of importsOf(path, text)) {
      if (!specifier.startsWith('.')) continue;
      if (!sources.has(resolveImport(path, specifier))) broken.push(`${path}: ${specifier}`);
    }
  }
  return broken;
}

/** Files that import each other, each ring once, from its first file back to it. */
export function cycles(sources: Sources): string[] {
  const rings = new Set<string>();
  const finished = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): void => {
    const at = open.indexOf(path);
    if (at >= 0) {
      rings.add([...open.slice(at), path].join(' → '));
      return;
    }
    if (finished.has(path)) return;
    open.push(path);
    for (const specifier of importsOf(path, sources.get(path) ?? '')) {
      const target = resolveImport(path, specifier);
      if (specifier.startsWith('.') && sources.has(target)) visit(target);
    }
    open.pop();
    finished.add(path);
  };
  for (const path of sources.keys()) visit(path);
  return [...rings];
}
