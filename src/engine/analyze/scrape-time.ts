// When a dump was scraped, as far as it tells.

import type { SampleTable } from '../store/tables.ts';

export interface ScrapeTime {
  readonly at: number; // ms since the epoch
  readonly atFrom: 'date-header' | 'newest-timestamp' | 'now';
}

/**
 * By `header`, the Date of the response if a transcript shows it, else by the newest timestamp,
 * else `now`.
 */
export function scrapeTime(
  samples: SampleTable,
  header: string | undefined,
  now: number,
): ScrapeTime {
  const date = Date.parse(header ?? '');
  if (!Number.isNaN(date)) return { at: date, atFrom: 'date-header' };
  const newest = newestTimestamp(samples, now);
  if (newest !== undefined) return { at: newest, atFrom: 'newest-timestamp' };
  return { at: now, atFrom: 'now' };
}

/** The newest timestamp up to `now`: one in the future tells of a wrong clock or a wrong unit. */
export function newestTimestamp(samples: SampleTable, now: number): number | undefined {
  let newest = -Infinity;
  for (let row = 0; row < samples.length; row++) {
    const time = samples.timestamp[row]!;
    if (time > newest && time <= now) newest = time;
  }
  return newest === -Infinity ? undefined : newest;
}
