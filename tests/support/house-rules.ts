// What a reader may rely on in every file, as patterns over the text.

import { isCode, type Sources } from './sources.ts';

/** A file stops at this many lines; one that nears it wants to be two. */
export const MOST_LINES = 400;

interface HouseRule {
  readonly name: string;
  readonly applies: (path: string) => boolean;
  readonly pattern: RegExp;
}

// Written in two parts, so that the rules do not find themselves.
const word = (...parts: string[]): string => parts.join('');

const inTests = (path: string): boolean => path.startsWith('tests/');

/** Configuration files and components have a default export because their tools ask for it. */
const hasDefaultExport = (path: string): boolean =>
  /(?:^|\/)[\w.]+\.config\.(?:ts|js)$/.test(path) || path.endsWith('.d.ts');

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    name: 'nothing is left to do',
    applies: () => true,
    pattern: new RegExp(`\\b(?:${word('TO', 'DO')}|${word('FIX', 'ME')})\\b`),
  },
  {
    name: 'no place outside of the project is named',
    applies: (path) => path !== '.ci/run', // it looks for the shared suites beside the project
    pattern: new RegExp(
      word('\\.\\./', 'shared\\b|(?<![\\w.])/', 'work/|(?<![\\w)\\]?])\\.', 'library\\b'),
    ),
  },
  {
    name: 'no package registry or mirror is named',
    applies: () => true,
    pattern: new RegExp(
      word(
        'registry\\.',
        '(?:npmjs|yarnpkg|npmmirror)\\.|npm\\.',
        'pkg\\.github|npm\\.',
        'jsr\\.io|(?:deb|security)\\.',
        'debian\\.org',
      ),
    ),
  },
  {
    name: 'only the command prints',
    applies: (path) => /^(?:src|workers)\//.test(path) && !path.startsWith('src/cli/'),
    pattern: /\bconsole\s*\./,
  },
  {
    name: 'no check is switched off',
    applies: (path) => isCode(path) && !path.startsWith('tests/types/'),
    pattern: new RegExp(word('eslint', '-disable|@ts-', '(?:ignore|nocheck|expect-error)')),
  },
  {
    name: 'no test runs alone, waits for a clock or is marked as broken',
    applies: (path) => inTests(path) && isCode(path),
    pattern: new RegExp(
      word('\\b(?:it|test|describe)\\.(?:', 'only|fixme|todo|fails)\\b|\\bwaitFor', 'Timeout\\('),
    ),
  },
  {
    name: 'an export has a name',
    applies: (path) => /\.(?:ts|mjs)$/.test(path) && !hasDefaultExport(path),
    pattern: /^export default\b/m,
  },
  {
    name: 'nothing is exported a second time',
    applies: (path) => isCode(path) && path !== 'src/engine/engine.ts', // its one public face
    pattern: /^export (?:type )?(?:\*|\{[^}]*\}) from\b/m,
  },
];

/** Where a rule is broken: `path:line: rule: the line`. */
export function brokenRules(sources: Sources): string[] {
  const broken: string[] = [];
  for (const [path, text] of sources) {
    for (const { name, applies, pattern } of HOUSE_RULES) {
      const match = applies(path) ? pattern.exec(text) : null;
      if (match === null) continue;
      const before = text.slice(0, match.index).split('\n');
      broken.push(`${path}:${before.length}: ${name}: ${match[0]}`);
    }
  }
  return broken;
}

/** Files of code with too many lines. */
export function longFiles(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => isCode(path) || path.endsWith('.css'))
    .map(([path, text]) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

const VAGUE = /(?:^|[-.])(?:utils?|helpers?|manager|misc)(?:[-.]|$)|^common\./;

/** Files whose name says too little, or is spelt unlike the others. */
export function oddNames(paths: Iterable<string>): string[] {
  const odd: string[] = [];
  for (const path of paths) {
    if (!/^(?:src|workers|tests|tooling)\//.test(path)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const kebab = /^[a-z\d]+(?:-(?:[a-z\d]+|__name__))*(?:\.[a-z\d]+)+$/; // one rule has that id
    const pascal = /^(?:[A-Z][a-z\d]*)+\.svelte$/;
    const wanted = name.endsWith('.svelte') ? pascal : kebab;
    if (VAGUE.test(name) || (isCode(path) && !wanted.test(name))) odd.push(path);
  }
  return odd;
}
