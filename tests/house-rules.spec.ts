import { describe, expect, it } from 'vitest';
import { brokenRules, longFiles, MOST_LINES, oddNames } from './support/house-rules.ts';
import { readSources } from './support/sources.ts';

const sources = readSources();

describe('every file of the project', () => {
  it('keeps the house rules', () => {
    expect(brokenRules(sources)).toEqual([]);
  });

  it(`has at most ${MOST_LINES} lines if it is code`, () => {
    expect(longFiles(sources)).toEqual([]);
  });

  it('has a name that says what it holds', () => {
    expect(oddNames(sources.keys())).toEqual([]);
  });
});

describe('these checks notice', () => {
  const broken = (path: string, text: string): string[] => brokenRules(new Map([[path, text]]));

  // The planted words are put together here, or this file would break the rules itself.
  const join = (...parts: string[]): string => parts.join('');

  it.each([
    ['src/base/a.ts', `// ${join('TO', 'DO')}: later`, 'nothing is left to do'],
    ['README.md', `see ${join('../', 'shared')}/docs`, 'no place outside of the project is named'],
    ['a.json', `"${join('.', 'library')}/x"`, 'no place outside of the project is named'],
    ['a.yml', join('https://registry.', 'npmjs.org/'), 'no package registry or mirror is named'],
    ['src/state/a.ts', 'console.log(1)', 'only the command prints'],
    ['src/base/a.ts', `// ${join('eslint', '-disable')}-next-line`, 'no check is switched off'],
    [
      'tests/unit/a.spec.ts',
      join('it.', "only('x', () => {})"),
      'no test runs alone, waits for a clock or is marked as broken',
    ],
    ['src/base/a.ts', 'const a = 1;\nexport default a;', 'an export has a name'],
    ['src/base/a.ts', "export { b } from './b.ts';", 'nothing is exported a second time'],
  ])('in %s the text %j', (path, text, name) => {
    expect(broken(path, text)).toEqual([expect.stringContaining(`: ${name}: `)]);
  });

  it('the line', () => {
    expect(broken('src/base/a.ts', '\n\nconsole.log(1)')).toEqual([
      'src/base/a.ts:3: only the command prints: console.',
    ]);
  });

  it('that a property is no place', () => {
    expect(broken('src/base/a.ts', 'row.library + at(1)?.library')).toEqual([]);
  });

  it('what the command may do and the others may not', () => {
    expect(broken('src/cli/a.ts', 'console.log(1)')).toEqual([]);
    expect(broken('vite.config.ts', 'export default {};')).toEqual([]);
    expect(broken('.ci/run', `cd ${join('../', 'shared')}/suites`)).toEqual([]);
  });

  it('a file with one line too many', () => {
    const file = (lines: number): string[] =>
      longFiles(new Map([['src/base/a.ts', 'x\n'.repeat(lines)]]));
    expect(file(MOST_LINES)).toEqual([]);
    expect(file(MOST_LINES + 1)).toEqual([`src/base/a.ts: ${MOST_LINES + 1} lines`]);
  });

  it('a name that says nothing or is spelt another way', () => {
    const names = [
      'src/base/string-utils.ts',
      'src/base/helpers.ts',
      'src/base/camelCase.ts',
      'src/widgets/level-chip.svelte',
      'src/widgets/LevelChip.svelte',
      'src/state/theme.svelte.ts',
      'tests/unit/a-b.spec.ts',
    ];
    expect(oddNames(names)).toEqual(names.slice(0, 4));
  });
});
