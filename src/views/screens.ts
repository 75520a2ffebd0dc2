import type { Component } from 'svelte';
import type { ViewId } from '../state/route.ts';
import type { ScreenProps } from './screen.ts';

type Screen = Component<ScreenProps>;

/** Fetches a screen. Each is a file of its own, so that the first paint waits for none. */
export const SCREENS: Readonly<
  Record<Exclude<ViewId, 'history'>, () => Promise<{ default: Screen }>>
> = {
  overview: () => import('./overview/OverviewScreen.svelte'),
  families: () => import('./families/FamiliesScreen.svelte'),
  findings: () => import('./findings/FindingsScreen.svelte'),
  histograms: () => import('./histograms/HistogramsScreen.svelte'),
  source: () => import('./source/SourceScreen.svelte'),
};

/** The one view that needs no dump, inside the shell of one and without. */
export const HISTORY = {
  screen: () => import('./history/HistoryScreen.svelte'),
  page: () => import('./history/HistoryPage.svelte'),
};
