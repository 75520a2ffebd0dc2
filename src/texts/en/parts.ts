import type { Format } from '../format.ts';

/** Several dumps: those of one file, and those that are open. */
export const parts = (f: Format) => ({
  title: {
    response: (n: number) => `This file holds the responses of ${f.number(n)} scrapes`,
    body: (n: number) => `This file holds ${f.number(n)} dumps, one after the other`,
    labels: (n: number) => `This file holds ${f.number(n)} targets`,
  },
  says: {
    response:
      'Here they are read as one: what two of them have in common counts twice or collides. Each on its own is read as it was served.',
    body: 'Here they are read as one: what two of them have in common counts twice or collides. They are told apart by what stands in it again.',
    labels: `Their series carry ${f.code('job')} and ${f.code('instance')}, so that reading them as one mixes nothing.`,
  },
  list: 'Dumps in this file',
  /** A dump whose target is unknown. */
  place: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
  lines: (first: number, last: number) =>
    first === last ? `line ${f.number(first)}` : `lines ${f.number(first)} to ${f.number(last)}`,
  fromLine: (first: number) => `from line ${f.number(first)}`,
  rest: 'in none of them',
  more: (n: number) => `${f.number(n)} more: search for them`,
  unlisted: (n: number) => `${f.number(n)} more with fewer samples are not listed`,
  search: 'Search the targets',
  nothing: 'No target matches.',
  open: 'Open',
  openNamed: (name: string) => `Open ${name}`,
  show: 'Show',
  showNamed: (name: string) => `Show ${name}`,
  openAll: (n: number) => `Open all as ${f.number(n)} dumps`,
  openThese: (n: number) => (n === 1 ? 'Open the other one' : `Open these ${f.number(n)}`),
  allOpen: 'All of them are open.',
  tooMany: (most: number) => `Search for up to ${f.number(most)} to open them together.`,

  find: 'Find an open dump',
  noneFound: 'No open dump is called that.',
  closeAll: (n: number) => `Close all ${f.number(n)}`,
  keySays: {
    next: 'Next open dump',
    previous: 'Previous open dump',
  },
  /** For the command. */
  holds: {
    response: (n: number) => `it holds the responses of ${f.number(n)} scrapes, read as one`,
    body: (n: number) => `it holds ${f.number(n)} dumps one after the other, read as one`,
    labels: (n: number) => `it holds ${f.number(n)} targets`,
  },
  join: ', ',
  holdsNamed: (holds: string, targets: string, more: number) =>
    more > 0 ? `${holds}: ${targets} and ${f.number(more)} more` : `${holds}: ${targets}`,
});
