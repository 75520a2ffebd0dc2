import type { Component } from 'svelte';
import type { DumplessView, ViewId } from '../state/route.ts';
import type { DumplessProps, ScreenProps } from './screen.ts';

/** Fetches a screen. Each is a file of its own, so that the first paint waits for none. */
export const SCREENS: Readonly<
  Record<Exclude<ViewId, DumplessView>, () => Promise<{ default: Component<ScreenProps> }>>
> = {
  overview: () => import('./overview/OverviewScreen.svelte'),
  families: () => import('./families/FamiliesScreen.svelte'),
  findings: () => import('./findings/FindingsScreen.svelte'),
  histograms: () => import('./histograms/HistogramsScreen.svelte'),
  source: () => import('./source/SourceScreen.svelte'),
};

/** The views that need no dump, inside the shell of one and without. */
export const DUMPLESS: Readonly<
  Record<DumplessView, () => Promise<{ default: Component<DumplessProps> }>>
> = {
  history: () => import('./history/HistoryScreen.svelte'),
  rules: () => import('./rules/RulesScreen.svelte'),
};
