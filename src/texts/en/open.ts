import type { Format } from '../format.ts';

/** Start page, reading, and what can fail before a dump is on screen. */
export const open = (f: Format) => ({
  headline: `Drop a ${f.code('/metrics')} dump anywhere on this page.`,
  promise: 'See what it costs, what it gets wrong and what its numbers can really prove.',
  choose: 'Choose files',
  orPaste: 'or paste',
  takes: 'text, OpenMetrics, .gz, .zst, .zip, curl -i and curl -v output',
  tryOne: 'Try one',
  examplesFailed: 'The examples could not be loaded: this page’s files are no longer reachable.',
  openNow: 'Open now',
  openNowNote: 'in this tab',
  columns: {
    name: 'Name',
    readAs: 'Read as',
    series: 'Series',
    size: 'Size',
    findings: 'Findings',
  },
  state: {
    waiting: 'waiting',
    unread: 'read when shown',
    loading: 'reading',
    failed: 'not read',
  },
  nothingLeaves: 'Nothing leaves this page',
  proofRequests: (n: number) => `${f.number(n)} ${n === 1 ? 'request' : 'requests'}`,
  proofRequestsRest: 'since it opened. Check in the network panel.',
  proofPolicy: `The page may not connect: ${f.code("connect-src 'none'")}. The reader inherits it.`,
  proofStored: 'Works with the cable pulled: the page is stored in this browser.',
  proofHere: 'Dumps are read in this page, by a worker of its own. No server is asked.',
  version: (version: string) => `Version ${version}`,
  letGo: (n: number) =>
    n === 0
      ? 'Let go to open what you hold'
      : `Let go to open ${n === 1 ? '1 file' : `${f.number(n)} files`}`,
  letGoNote: (n: number): string => (n > 1 ? 'Each becomes a dump of its own.' : ''),
  pasted: (n: number) => (n === 1 ? 'pasted text' : `pasted text ${f.number(n)}`),
  pasteRefused:
    'The browser does not let this page read the clipboard by itself. Press Ctrl V, or ⌘ V.',
  nothingToPaste: 'The clipboard holds no text and no file.',
  nothingDropped: 'What was dropped holds no file.',
  folderEmpty: (name: string) => `The folder ${f.code(name)} holds no file.`,
  folderRead: (name: string, n: number) =>
    `Opened ${n === 1 ? '1 file' : `${f.number(n)} files`} of the folder ${f.code(name)}.`,
  folderCut: (name: string, n: number) =>
    `The folder ${f.code(name)} holds more; the first ${f.number(n)} files were opened.`,
  folderRefused: (name: string) =>
    `${f.code(name)} is a folder, and this browser does not hand its files over. Drop the files themselves.`,
  cancelled: (name: string) => `Stopped reading ${f.code(name)}.`,

  reading: 'Reading',
  waiting: 'Waiting for the files before it.',
  readingAt: (percent: string, line: number): string =>
    line === 0 ? percent : `${percent}, line ${f.number(line)}`,
  faultsSoFar: (n: number) =>
    n === 1 ? '1 line with something wrong' : `${f.number(n)} lines with something wrong`,
  cancel: 'Cancel',

  failed: {
    unreadable: {
      title: 'The browser could not read this file',
      says: 'It was moved, changed or removed since it was dropped, it is a folder, or this page may not read it.',
      todo: 'Drop it again. If it lies on a network drive, copy it first.',
    },
    'out-of-memory': {
      title: 'The reader ran out of memory',
      says: 'The browser gives one tab only so much, and this dump needs more.',
      todo: 'Close other dumps and read it again, or read its first part.',
    },
    lost: {
      title: 'The reader stopped',
      says: 'The browser ended it, most likely for want of memory. Nothing was sent, and the file is untouched.',
      todo: 'Read it again, or read its first part.',
    },
    mistake: {
      title: 'Exposcope made a mistake while it read this',
      says: 'The fault is ours. Other dumps that are open are untouched.',
      todo: 'A report of the mistake, without any data, would help to mend it.',
    },
  },
  stoppedAt: (line: number) => `It had come to line ${f.number(line)}.`,
  browserSays: 'The browser says:',
  readAgain: 'Read again',
  readPart: (size: string) => `Read the first ${size} only`,
  partOf: (name: string, size: string) => `${name} (first ${size})`,
  openOther: 'Open another',
  showText: 'Show the text',

  screenLost:
    'This part of the page could not be fetched: the site was moved or replaced since you opened it.',

  crash: {
    title: 'Exposcope made a mistake',
    says: 'This is a fault of the page, not of your dump. What follows holds the version and the place in our code, and nothing of your data.',
    report: 'Version and stack',
    copy: 'Copy the report',
    copied: 'Report copied',
    reload: 'Reload the page',
    carryOn: 'Carry on',
  },
});
