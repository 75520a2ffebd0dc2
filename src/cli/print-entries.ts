// Entries of a dump, for programs and for people.
//
//   type     http_requests  counter
//   series   http_requests_total{code="200"}  17  t=1520879607789  st=1520872607123
//   exemplar   {trace_id="a1"}  5

import { formatGoFloat } from '../base/go-float.ts';
import type { Entry, ExemplarEntry, SeriesEntry } from '../engine/engine.ts';
import { visible } from '../texts/say.ts';
import { jsonText } from './print-json.ts';
import type { Style } from './printable.ts';
import { seriesText } from './series-text.ts';

/** Numbers that may be no JSON numbers are text, as Go writes them; times are ms. */
export function printEntryJson(entry: Entry): string {
  switch (entry.kind) {
    case 'type':
      return object({ k: 'type', m: entry.name, type: entry.type });
    case 'help':
    case 'unit':
      return object({ k: entry.kind, m: entry.name, text: entry.text || undefined });
    case 'comment':
      return object({ k: 'comment', text: entry.text });
    case 'series': {
      const { text, value, timestamp, start, labels, exemplars } = entry;
      const head = { k: 'series', m: text, v: formatGoFloat(value), t: timestamp, st: start };
      const ex =
        exemplars.length === 0 ? undefined : new Json(`[${exemplars.map(exemplarJson).join()}]`);
      return object({ ...head, labels, ex });
    }
  }
}

function exemplarJson({ labels, value, timestamp }: ExemplarEntry): string {
  return object({ labels, v: formatGoFloat(value), t: timestamp });
}

/** What is JSON already. */
class Json {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** An int64 is written to its last digit; what is undefined is left out. */
function object(fields: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (value instanceof Json) return [`"${key}":${value.text}`];
    return [`"${key}":${typeof value === 'bigint' ? String(value) : jsonText(value)}`];
  });
  return `{${written.join()}}`;
}

const KIND_WIDTH = 'exemplar '.length;

/** Lines, each ended. The words are those of the format and of `--json`. */
export function printEntry(entry: Entry, { terminal: { paint } }: Style): string {
  const line = (kind: string, ...parts: readonly string[]) =>
    `${paint.quiet(kind.padEnd(KIND_WIDTH))}${parts.map(visible).join('  ')}`.trimEnd() + '\n';
  switch (entry.kind) {
    case 'type':
      return line('type', entry.name, entry.type);
    case 'help':
    case 'unit':
      return line(entry.kind, entry.name, entry.text);
    case 'comment':
      return line('comment', entry.text);
    case 'series': {
      const { labels, value, timestamp, start, exemplars } = entry;
      const series = line(
        'series',
        seriesOf(labels),
        formatGoFloat(value),
        ...(timestamp === undefined ? [] : [`t=${timestamp}`]),
        ...(start === undefined ? [] : [`st=${start}`]),
      );
      return series + exemplars.map((each) => line('exemplar', ...exemplarParts(each))).join('');
    }
  }
}

function seriesOf(labels: SeriesEntry['labels']): string {
  const name = labels.find(([label]) => label === '__name__')?.[1] ?? '';
  return seriesText(
    name,
    labels.filter(([label]) => label !== '__name__'),
  );
}

function exemplarParts({ labels, value, timestamp }: ExemplarEntry): string[] {
  return [
    seriesText('', labels),
    formatGoFloat(value),
    ...(timestamp === undefined ? [] : [`t=${timestamp}`]),
  ];
}
