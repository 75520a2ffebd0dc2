import type { ShapeProblem } from '../../profile/json-shape.ts';
import type { Format } from '../format.ts';

/** Profiles and baselines: what they set aside, and why one cannot be used. */
export const profile = (f: Format) => {
  const findings = (n: number) => `${f.number(n)} ${n === 1 ? 'finding' : 'findings'}`;
  const at = (path: string) => (path === '' ? 'the file' : f.code(path));
  const wanted = {
    object: 'an object',
    list: 'a list',
    text: 'a text',
    'text-or-number': 'a text or a number',
    date: 'a day written YYYY-MM-DD',
  } as const;
  return {
    waived: (n: number, file: string) => `${findings(n)} waived by ${f.code(file)}`,
    off: (n: number, file: string) => `${findings(n)} switched off by ${f.code(file)}`,
    known: (n: number, file: string) => `${findings(n)} known from ${f.code(file)}`,
    expired: (rule: string, until: string, note: string) =>
      `the waiver of ${f.code(rule)} ended on ${until} and no longer waives: ${f.code(note)}`,
    notWritten: (detail: string) => `it cannot be written: ${f.code(detail)}`,
    unusable(problem: ShapeProblem): string {
      switch (problem.kind) {
        case 'not-json':
          return `it is not JSON: ${f.code(problem.detail)}`;
        case 'other-version':
          return `its version is ${f.code(problem.found)}; known here is ${problem.known}`;
        case 'wrong-type':
          return `${at(problem.at)} is not ${wanted[problem.wanted]}`;
        case 'key-missing':
          return `${at(problem.at)} has no ${f.code(problem.key)}`;
        case 'key-unknown':
          return `${at(problem.at)} has a key ${f.code(problem.key)}; it takes ${problem.known.join(', ')}`;
        case 'rule-unknown':
          return `${at(problem.at)} names no rule: ${f.code(problem.rule)}`;
        case 'word-unknown':
          return `${at(problem.at)} is ${f.code(problem.word)}; it takes ${problem.known.join(', ')}`;
      }
    },
  };
};
