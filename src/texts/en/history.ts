import type { Format } from '../format.ts';

/** Kept dumps: the list, what is done with them, and what can go wrong. */
export const history = (f: Format) => {
  const dumps = (n: number) => (n === 1 ? '1 dump' : `${f.number(n)} dumps`);
  return {
    title: 'History',
    facts: (n: number, stored: string) => `${dumps(n)} kept in this browser, ${stored}`,
    loading: 'Reading the history',
    recent: 'Recent',
    recentNote: (n: number, stored: string) => `kept in this browser, ${dumps(n)}, ${stored}`,
    manage: 'Manage',

    search: 'Search the history',
    placeholder: 'Name, target, note or tag',
    found: (n: number, of: number) => `${f.number(n)} of ${f.number(of)}`,
    nothing: (search: string) => `No kept dump matches ${f.code(search)}.`,
    clear: 'Clear the search',
    empty:
      'Nothing is kept yet. Every dump that you open is kept here, in this browser and nowhere else.',

    columns: {
      name: 'Name',
      readAs: 'Read as',
      series: 'Series',
      size: 'Size',
      findings: 'Findings',
      target: 'Target',
      note: 'Note',
      tags: 'Tags',
      opened: 'Opened',
    },
    choice: 'Chosen',
    acts: 'Actions',
    sortBy: 'Sort by',
    ascending: 'ascending',
    descending: 'descending',

    edit: {
      name: (name: string) => `Rename ${name}`,
      target: (name: string, value: string) =>
        value === '' ? `${name}: write its target` : `${name}: target ${value}, change it`,
      note: (name: string, value: string) =>
        value === '' ? `${name}: write a note` : `${name}: note ${value}, change it`,
      tags: (name: string, value: string) =>
        value === '' ? `${name}: add tags` : `${name}: tags ${value}, change them`,
    },
    field: {
      name: 'Name',
      target: 'Target: host, job or instance',
      note: 'Note',
      tags: 'Tags, with commas between them',
    },

    pick: (name: string) => `Choose ${name}`,
    pickAll: 'Choose all that are listed',
    picked: (n: number) => `${f.number(n)} chosen`,
    unpick: 'Choose none',
    forgetOne: (name: string) => `Forget ${name}`,
    forget: (n: number) => `Forget ${dumps(n)}`,
    forgetAll: 'Forget all',
    forgotten: (names: readonly string[]) =>
      names.length === 1 ? `Forgot ${f.code(names[0])}.` : `Forgot ${dumps(names.length)}.`,
    undo: 'Undo',
    sure: {
      title: (n: number) => `Forget ${n === 1 ? 'the one dump' : `all ${dumps(n)}`}?`,
      says: (n: number, stored: string) =>
        `This removes ${dumps(n)} from this browser, ${stored} in all. There is no other copy here and no way back.`,
      keep: 'Keep',
    },
    allForgotten: (n: number) => `Forgot ${dumps(n)}. The history is empty.`,

    exportAll: 'Export all',
    export: (n: number) => `Export ${dumps(n)}`,
    exported: (n: number, file: string) => `Saved ${dumps(n)} as ${f.code(file)}.`,
    import: 'Import',
    imported: (file: string, added: number, known: number) =>
      `Imported ${dumps(added)} from ${f.code(file)}.${
        known === 0 ? '' : ` ${dumps(known)} ${known === 1 ? 'was' : 'were'} kept already.`
      }`,
    /** `names`: those of the dumps, as a list. */
    damaged: (names: string) => `Damaged in the file and left out: ${names}.`,
    noExport: (file: string) => `${f.code(file)} is no history exported from Exposcope.`,
    notAnExport: (file: string) =>
      `${f.code(file)} is no exported history after all. It is read as a dump.`,
    offer: {
      title: 'Import this history?',
      says: (file: string, size: string) =>
        `${f.code(file)}, ${size}, was exported from Exposcope. What is kept already stays as it is; the other dumps are added.`,
      yes: 'Import',
      no: 'Leave it',
    },

    storage: 'Storage',
    use: (usage: string, quota: string) =>
      `The browser lets this site use ${quota}, of which ${usage} are taken.`,
    persisted: 'It promised to keep them until you clear them.',
    notPersisted: 'It may clear them by itself when the disk fills up.',
    persistIt: 'Keep this storage',
    persist: {
      granted: 'The browser promised not to clear the history of its own accord.',
      refused:
        'The browser did not promise it. Some do once a site is installed or bookmarked; an export is safe in any case.',
      unsupported: 'This browser gives no such promise. An export is safe in any case.',
    },

    state: {
      keeping: 'keeping',
      kept: 'kept',
      notKept: 'not kept',
    },
    stateSays: {
      keeping: 'This dump is being written into the history of this browser.',
      kept: 'This dump is in the history of this browser: its address finds it again.',
    },
    keepAgain: 'Keep it',
    notKept: (says: string, todo: string) => `Open, but not kept. ${says} ${todo}`,
    failed: (title: string, todo: string) => `${title}. ${todo}`,
    choose: 'Choose what to forget',
    again: 'Try again',

    trouble: {
      'no-storage': {
        title: 'This browser keeps nothing for this page',
        says: 'A private window, or a setting, denies it storage: dumps last until the tab closes.',
        todo: 'To keep them, allow site data for this page, or open it in an ordinary window.',
      },
      full: {
        title: 'There is no room left',
        says: 'The browser gives this page no more room. What was kept before is untouched.',
        todo: 'Forget dumps that you no longer need, then keep this one.',
      },
      newer: {
        title: 'A newer Exposcope wrote this history',
        says: 'This page is older than the history and leaves it alone: nothing in it is lost.',
        todo: 'Reload the page to get the newer version.',
      },
      blocked: {
        title: 'Another tab holds the history',
        says: 'It runs an older Exposcope and does not let go.',
        todo: 'Close or reload the other tabs of Exposcope, then try again.',
      },
      gone: {
        title: 'It is not in the history of this browser',
        says: 'It was never kept here, or it was forgotten since, in this tab or in another.',
        todo: 'If you have the file, open it again.',
      },
      unreadable: {
        title: 'What was kept of it could not be read',
        says: 'Its bytes on disk are damaged. Other dumps are untouched.',
        todo: 'If you have the file, open it again.',
      },
      lost: {
        title: 'The reader stopped before it answered',
        says: 'The browser ended it, most likely for want of memory. What was kept before is untouched.',
        todo: 'Try again; closing other dumps makes room.',
      },
    },

    keySays: {
      search: 'Search the history',
      next: 'Next dump',
      previous: 'Previous dump',
      rename: 'Rename the dump',
      pick: 'Choose the dump, or no longer',
      forget: 'Forget the chosen dumps, or this one',
      undo: 'Undo the forgetting',
    },
  };
};
