import type { Format } from '../format.ts';

/** The page as a program: kept by the browser, installed, given files by others, one file itself. */
export const anywhere = (f: Format) => ({
  newerBuild: (allKept: boolean): string =>
    allKept
      ? 'A newer version is ready. What is open comes back after the reload.'
      : 'A newer version is ready. What the history has not kept has to be opened again after the reload.',
  reloadNow: 'Reload',
  sharedText: 'shared text',
  nothingShared: 'What was shared holds no file and no text.',
  launchedGone: (name: string) =>
    `${f.code(name)} is no longer there: it was moved or removed before it could be read.`,
  oneFile: 'Save as one file',
  oneFileNote: 'The whole of Exposcope as one page that works from your disk.',
  isOneFile: 'This page is one file. It needs no server and no network.',
});
