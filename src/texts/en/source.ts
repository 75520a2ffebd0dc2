import type { Format } from '../format.ts';

/** The screen of the raw text. */
export const source = (f: Format) => ({
  title: 'Source',
  /** Followed by the count of bytes, and so on: joined by commas. */
  join: ', ',
  lineEnds: { lf: 'LF', crlf: 'CR LF', cr: 'CR' },
  endsWith: 'ends with a line end',
  endsWithout: 'no line end at the end',
  region: 'Source',
  empty: 'There is no text in it.',

  search: 'Search the text',
  searchAs: 'Search as',
  modes: { text: 'text', regex: '.*' },
  modeNames: { text: 'Plain text', regex: 'Regular expression' },
  searching: 'searching',
  hits: (n: number, capped: boolean) =>
    n === 0
      ? 'no match'
      : capped
        ? `first ${f.number(n)} matches`
        : `${f.number(n)} ${n === 1 ? 'match' : 'matches'}`,
  hitOf: (place: number, n: number, capped: boolean) =>
    `${f.number(place)} of ${capped ? 'the first ' : ''}${f.number(n)}`,
  nextHit: 'Next match',
  previousHit: 'Previous match',

  line: 'line',
  goTo: 'Go to line, or line:column',
  noLine: (last: number) => `The lines are 1 to ${f.number(last)}.`,
  copyLine: (line: number) => `Copy line ${f.number(line)}`,
  copied: (line: number) => `Line ${f.number(line)} copied`,
  copiedPart: (line: number, shown: number, of: number) =>
    `${f.number(shown)} of the ${f.number(of)} characters of line ${f.number(line)} copied: those on screen`,
  /** `copied`: one of the above. */
  copiedSpelled: (copied: string, n: number) =>
    `${copied}; ${n === 1 ? '1 hidden character is' : `${f.number(n)} hidden characters are`} spelled out in it`,
  showFamily: (name: string) => `Show the family ${name}`,
  noFamily: 'This line belongs to no family.',
  noLineChosen: 'Choose a line first: by its number, or with g.',
  copyRefused: 'The browser did not let this page write to the clipboard.',

  next: 'next finding',
  previous: 'previous',
  nextPlace: 'Next place of the same finding',
  previousPlace: 'Previous place of the same finding',
  noNext: 'No finding further down',
  noPrevious: 'No finding further up',
  noPlace: 'No other place of this finding in that direction',

  moreBefore: (n: number) => `${f.number(n)} characters before`,
  moreAfter: (n: number) => `${f.number(n)} more characters`,
  showBefore: (line: number, n: number) =>
    `Show what stands before in line ${f.number(line)}: ${f.number(n)} characters`,
  showAfter: (line: number, n: number) =>
    `Show what follows in line ${f.number(line)}: ${f.number(n)} characters`,
  hidden: (char: string) => `A character that does not show: ${char}`,

  aside: 'Findings by line',
  inView: 'In view',
  elsewhere: 'Elsewhere',
  at: (line: number) => `line ${f.number(line)}`,
  places: (n: number) => `${f.number(n)} times`,
  nothingInView: 'Nothing is said of these lines.',
  nothingFound: 'No findings.',
  andMore: (n: number) => `and ${f.number(n)} more`,

  lost: {
    title: 'The reader stopped',
    says: 'The browser ended it, most likely for want of memory. The lines that are missing can be read again.',
    gone: 'The file could not be read again',
    goneSays: 'It was moved, deleted or changed since it was opened. Drop it once more.',
    again: 'Read again',
  },

  keySays: {
    line: 'Go to a line',
    search: 'Search the text',
    next: 'Next finding',
    previous: 'Previous finding',
    nextPlace: 'Next place of the same finding',
    previousPlace: 'Previous place of the same finding',
    copy: 'Copy the line',
    family: 'Show the family of the line',
  },
});
