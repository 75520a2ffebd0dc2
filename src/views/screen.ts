// What the shell hands to every screen of a dump. A screen lives as `<view>/<View>Screen.svelte`
// with a default export, and is fetched when it is first shown.
//
// View state stands in the address, so that a link reaches it and a reload keeps it:
//   families  q (search)  type  sort  down; with `family` that of one: see series-address.ts
//   findings  level  minds  q  judgements  finding (index into FindingsAnswer.findings)
//   histograms  as in `state/histogram-query.ts`
//   source    line  column  q (search)  mode
//   history   q (search)  sort  down
//   rules     q (search)  level  group  minds  rule (id of the open one)
// It is read from `page.router.route.query` and written with `page.router.setQuery`.
//
// Keys of a screen are bound with `page.keys.bind`, in an effect that returns what it returns.

import type { FindingsAnswer } from '../protocol/engine-api.ts';
import type { Overview } from '../protocol/overview.ts';
import type { OpenDump } from '../state/open-dump.svelte.ts';
import type { Page } from '../state/page.svelte.ts';
import type { Query } from '../state/route.ts';

export interface ScreenProps {
  readonly page: Page;
  /** `page.session.engine` answers questions about `overview.id`. */
  readonly dump: OpenDump;
  readonly overview: Overview;
  readonly findings: FindingsAnswer;
  /** View state of this screen, as it stands in the address. */
  readonly query: Query;
}

/** What a view gets that needs no dump; `page.dump` is the one around it, if any. */
export type DumplessProps = Pick<ScreenProps, 'page' | 'query'>;
