import type { Format } from '../format.ts';

/** Rail, bars, switches, dialogs: what stands around every screen. */
export const shell = (f: Format) => ({
  skip: 'Skip to content',
  views: 'Views',
  view: {
    overview: 'Overview',
    families: 'Families',
    findings: 'Findings',
    source: 'Source',
  },
  start: 'Start page',
  more: 'More',
  /** Followed by the count of requests. */
  nothingSent: 'Nothing is sent:',
  requestsSoFar: (n: number) => `${f.number(n)} ${n === 1 ? 'request' : 'requests'} so far`,
  requestsSeen: 'Requests beyond this page’s own files, counted by the browser.',
  keys: 'keys',
  theme: 'theme',
  themeNow: {
    system: 'The theme follows the system.',
    light: 'Light theme.',
    dark: 'Dark theme.',
  },
  settingsNotKept:
    'This browser keeps nothing for this page: theme and language last until the tab closes.',
  openAnother: 'Open files',
  openDumps: 'Open dumps',
  switchDump: (name: string) => `${name}, switch dump`,
  closeDump: (name: string) => `Close ${name}`,
  close: 'Close',
  searchDump: 'Search this dump',
  searchIn: {
    families: 'Families matching',
    findings: 'Findings about',
    source: 'Lines containing',
  },
  keysTitle: 'Keys',
  keysAnywhere: 'Anywhere',
  keysHere: 'On this screen',
  keyThen: 'then',
  keySays: {
    view: (name: string) => `Go to ${name}`,
    search: 'Search',
    theme: 'Switch the theme',
    keys: 'Show the keys',
    start: 'Go to the start page',
    open: 'Choose files',
    nextFinding: 'Next finding',
    previousFinding: 'Previous finding',
    copyFinding: 'Copy the finding as text',
    back: 'Close, clear or go back',
  },
  titles: {
    start: 'Exposcope: what a /metrics dump costs, gets wrong and can prove',
    loading: (name: string) => `Reading ${name} · Exposcope`,
    failed: (name: string) => `${name} could not be read · Exposcope`,
    overview: (name: string) => `Overview of ${name} · Exposcope`,
    families: (name: string) => `Families of ${name} · Exposcope`,
    findings: (name: string) => `Findings in ${name} · Exposcope`,
    source: (name: string) => `Source of ${name} · Exposcope`,
  },
});
