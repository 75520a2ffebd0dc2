import { describe, expect, it } from 'vitest';
import { brokenImports, cycles, forbiddenImports, layerOf, LAYERS } from './support/layers.ts';
import { isCode, readSources, type Sources } from './support/sources.ts';
import { unusedExports } from './support/unused-exports.ts';

const all = readSources(['src', 'workers']);
const code: Sources = new Map([...all].filter(([path]) => isCode(path)));

describe('the layers', () => {
  it('import only what stands below them', () => {
    expect(forbiddenImports(code)).toEqual([]);
  });

  it('name every file with its extension, and the file is there', () => {
    expect(brokenImports(all)).toEqual([]);
  });

  it('hold no ring of files that import each other', () => {
    expect(cycles(code)).toEqual([]);
  });

  it('are themselves without a ring', () => {
    const rank = new Map<string, number>();
    const visit = (name: string, above: readonly string[]): number => {
      expect(above).not.toContain(name);
      const below = LAYERS[name]?.layers;
      if (below === undefined) throw new Error(`no layer is called ${name}`);
      const deepest = Math.max(-1, ...below.map((lower) => visit(lower, [...above, name])));
      rank.set(name, deepest + 1);
      return deepest + 1;
    };
    for (const name of Object.keys(LAYERS)) visit(name, []);
    expect(rank.get('base')).toBe(0);
  });

  it('keep the engine and the page apart', () => {
    const pageSide = ['client', 'state', 'views', 'widgets', 'texts', 'report', 'app'];
    const reached = new Set<string>();
    const follow = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const lower of LAYERS[name]?.layers ?? []) follow(lower);
    };
    for (const name of pageSide) follow(name);
    expect([...reached].filter((name) => /^(?:engine|history|workers)/.test(name))).toEqual([]);
  });
});

describe('an exported value', () => {
  it('is used by another file', () => {
    const modules = new Map([...code].filter(([path]) => path.endsWith('.ts')));
    const everywhere = new Map([...readSources()].filter(([path]) => isCode(path)));
    expect(unusedExports(modules, everywhere)).toEqual([]);
  });
});

describe('these checks notice', () => {
  const plant = (...files: [path: string, text: string][]): Sources => new Map(files);

  it('the longest name that fits', () => {
    expect(layerOf('src/engine/store/tables.ts')).toBe('engine/store');
    expect(layerOf('src/engine/engine.ts')).toBe('engine');
    expect(layerOf('src/main.ts')).toBe('app');
    expect(layerOf('workers/engine.worker.ts')).toBe('workers');
    expect(layerOf('src/elsewhere/a.ts')).toBeUndefined();
  });

  it('an import that reaches upwards, also of a type or in a component', () => {
    const sources = plant(
      ['src/engine/store/a.ts', "import type { Rule } from '../rules/rule.ts';"],
      ['src/views/b.svelte', '<script lang="ts">\n  import "../engine/engine.ts";\n</script>'],
      ['src/client/c.ts', "export const later = () => import('../../workers/engine-api.ts');"],
    );
    expect(forbiddenImports(sources)).toEqual([
      'src/engine/store/a.ts: engine/store may not import src/engine/rules/rule.ts',
      'src/views/b.svelte: views may not import src/engine/engine.ts',
      'src/client/c.ts: client may not import workers/engine-api.ts',
    ]);
  });

  it('a package where it does not belong', () => {
    const sources = plant(
      ['src/engine/engine.ts', "import { readFileSync } from 'node:fs';"],
      ['src/widgets/a.ts', "import { wrap } from 'comlink';"],
      ['src/widgets/b.ts', "import { on } from 'svelte/events';"],
    );
    expect(forbiddenImports(sources)).toEqual([
      'src/engine/engine.ts: engine may not use node:fs',
      'src/widgets/a.ts: widgets may not use comlink',
    ]);
  });

  it('a file outside of every layer', () => {
    expect(forbiddenImports(plant(['src/elsewhere/a.ts', '']))).toEqual([
      'src/elsewhere/a.ts belongs to no layer',
    ]);
  });

  it('an import without its extension', () => {
    const sources = plant(
      ['src/base/a.ts', "export { b } from './b';"],
      ['src/base/b.ts', 'export const b = 1;'],
    );
    expect(brokenImports(sources)).toEqual(['src/base/a.ts: ./b']);
  });

  it('a ring of three', () => {
    const sources = plant(
      ['src/base/a.ts', "import './b.ts';"],
      ['src/base/b.ts', "import './c.ts';"],
      ['src/base/c.ts', "import type { A } from './a.ts';"],
    );
    expect(cycles(sources)).toEqual([
      'src/base/a.ts → src/base/b.ts → src/base/c.ts → src/base/a.ts',
    ]);
  });

  it('an export whose name stands nowhere else', () => {
    const sources = plant(
      ['src/base/a.ts', 'export const used = 1;\nexport function idle() {}\nidle();'],
      [
        'src/base/b.ts',
        "import { used } from './a.ts';\nexport class Alone {}\nexport type T = typeof used;",
      ],
    );
    expect(unusedExports(sources, sources)).toEqual([
      'src/base/a.ts: idle',
      'src/base/b.ts: Alone',
    ]);
  });
});
