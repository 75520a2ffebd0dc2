import type { OpenDump } from '../../state/open-dump.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import { VIEWS, type ViewId } from '../../state/route.ts';

/** So many stand in the bar at the foot; the rest is under More. */
export const FOOT_ITEMS = 4;

/** One screen in the rail or in the bar at the foot. */
export interface NavItem {
  readonly view: ViewId;
  readonly name: string;
  readonly href: string;
  /** The digit that leads there. */
  readonly key: string;
  /** How many rows wait there, once it is known. */
  readonly count?: string;
}

export function navItems(page: Page, dump: OpenDump): NavItem[] {
  const { shell, format } = page.speech.words;
  const { overview } = dump;
  const counts: Partial<Record<ViewId, number>> =
    overview === undefined
      ? {}
      : {
          families: overview.counts.families,
          findings: overview.findings.error + overview.findings.warning + overview.findings.info,
        };
  if (page.history.entries !== undefined) counts.history = page.history.entries.length;
  return VIEWS.map((view, place) => {
    const count = counts[view];
    return {
      view,
      name: shell.view[view],
      href: page.href(dump, view),
      key: String(place + 1),
      ...(count === undefined ? {} : { count: format.number(count) }),
    };
  });
}
