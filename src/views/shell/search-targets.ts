export const SEARCH_TARGETS = ['families', 'findings', 'source'] as const;
/** Screens that a search from the bar can lead to. */
export type SearchTarget = (typeof SEARCH_TARGETS)[number];

/** What `/` focuses when the screen has no search of its own. */
export const SEARCH_ID = 'search-dump';
