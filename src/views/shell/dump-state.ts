// What lists of open dumps say of each.

import type { OpenDump } from '../../state/open-dump.svelte.ts';
import type { Words } from '../../texts/en.ts';

export function stateOf({ status, blob }: OpenDump, words: Words): string {
  const { count, open, format, dump } = words;
  switch (status.kind) {
    case 'ready':
      return count.series(status.overview.counts.series);
    case 'foreign':
      return dump.dialect['not-an-exposition'];
    case 'loading':
      return `${open.state.loading} ${format.percent(status.progress.fraction)}`;
    case 'waiting':
      return blob === undefined ? open.state.unread : open.state.waiting;
    case 'failed':
    case 'closed':
      return open.state.failed;
  }
}

/** It was dropped, and there is nothing of it to see. */
export function isFailed({ status }: OpenDump): boolean {
  return status.kind === 'failed';
}
