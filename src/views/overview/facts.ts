import type { DialectReason } from '../../model/dialect.ts';
import type { Overview } from '../../protocol/overview.ts';
import type { Words } from '../../texts/en.ts';

/** A reason for the dialect, and the line where it stands. */
export interface Because {
  readonly text: string;
  readonly line?: number;
}

export function becauseParts(overview: Overview, { dump }: Words): Because[] {
  return overview.because.map((reason) => {
    const text = becauseText(reason, dump.because);
    return reason.line === undefined ? { text } : { text, line: reason.line };
  });
}

function becauseText(
  { reason, line = 0, count = 1, text = '' }: DialectReason,
  words: Words['dump']['because'],
): string {
  switch (reason) {
    case 'content-type':
      return words[reason](text);
    case 'exemplars':
      return words[reason](count, line);
    case 'om-type-word':
      return words[reason](text, line);
    case 'eof-line':
    case 'counter-names':
    case 'unit-line':
    case 'quoted-names':
      return words[reason](line);
    default:
      return words[reason];
  }
}

/** Whether its lines were read as samples: only then do counts of them mean anything. */
export function isRead({ dialect }: Overview): boolean {
  return dialect !== 'not-an-exposition';
}

/** What else is known of the file, a few words each: where it came from, how it is written. */
export function factsOf(overview: Overview, { dump, format }: Words): string[] {
  const { http, timestamps, counts, containers, charset, lines } = overview;
  const facts: string[] = [];
  if (http !== undefined) facts.push(dump.transcript(http.tool, http.status));
  for (const { kind, members } of containers) facts.push(dump.container(kind, members));
  if (containers.length > 0) facts.push(dump.expands(format.bytes(overview.textBytes)));
  facts.push(dump.lines(lines));
  if (charset.toLowerCase() !== 'utf-8') facts.push(charset);
  if (!overview.endsWithLineFeed && lines > 0) facts.push(dump.endsWithout);
  if (!isRead(overview)) return facts;
  facts.push(dump.exemplars(counts.exemplars));
  facts.push(
    timestamps === undefined
      ? dump.noTimestamps
      : dump.timestamps(timestamps.samples, format.span(timestamps.min, timestamps.max)),
  );
  return facts;
}
