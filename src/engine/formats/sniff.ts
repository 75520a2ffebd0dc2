// Which dialect a body is written in, when nobody says so.
//
// The file's name never counts. OpenMetrics gives itself away by its last line, its type words,
// its exemplars and its way of naming counters. Without any of these a body is Prometheus text,
// which is what most programs write.

import { HASH, LF } from '../bytes/ascii.ts';
import { FAULTS, type Fault } from './faults.ts';
import type { DialectReason } from '../../model/dialect.ts';
import type { Tables } from '../store/tables.ts';

const decoder = new TextDecoder();
const MOST_LINES = 4000;
const QUOTED: ReadonlySet<Fault> = new Set([
  'quoted-name',
  'quoted-name-legacy',
  'quoted-label-name',
  'quoted-label-legacy',
]);

/** Signs of OpenMetrics in the first part of a body. Empty: none seen. */
export function signsOfOpenMetrics(head: Uint8Array): DialectReason[] {
  const counts = new Map<DialectReason['reason'], { line: number; count: number; text: string }>();
  const see = (reason: DialectReason['reason'], line: number, text: string) => {
    const known = counts.get(reason);
    if (known === undefined) counts.set(reason, { line, count: 1, text });
    else known.count++;
  };
  let counter = '';
  let line = 0;
  for (let start = 0; start < head.length && line < MOST_LINES;) {
    let end = head.indexOf(LF, start);
    if (end < 0) end = head.length;
    line++;
    const text = decoder.decode(head.subarray(start, Math.min(end, start + 4096)));
    if (head[start] === HASH) {
      if (text === '# EOF') see('eof-line', line, text);
      const type = /^# TYPE (\S+) (\w+)$/.exec(text);
      if (type !== null) {
        counter = type[2] === 'counter' && !type[1]!.endsWith('_total') ? type[1]! : '';
        if (/^(?:unknown|info|stateset|gaugehistogram)$/.test(type[2]!))
          see('om-type-word', line, type[2]!);
      }
    } else {
      if (/\s# \{[^}]*\} \S+(?: \S+)?$/.test(text)) see('exemplars', line, '');
      if (counter !== '' && /[{ ]/.test(text[counter.length + 6] ?? ''))
        if (text.startsWith(`${counter}_total`)) see('counter-names', line, `${counter}_total`);
    }
    start = end + 1;
  }
  return [...counts].map(([reason, { line, count, text }]) => ({
    reason,
    line,
    count,
    ...(text === '' ? {} : { text }),
  }));
}

/** `# EOF` at the end of a body that was read as Prometheus text: its line, or undefined. */
export function eofLineOf({ faults, lines }: Tables): number | undefined {
  for (let row = faults.length - 1; row >= 0; row--)
    if (FAULTS[faults.code[row]!] === 'eof-in-text')
      return faults.line[row]! >= lines.lines - lines.blank - 1 ? faults.line[row]! : undefined;
  return undefined;
}

/** Whether quoted names were read: syntax of text 1.0.0. Tells the first. */
export function quotedNameOf({ faults, strings }: Tables): DialectReason | undefined {
  for (let row = 0; row < faults.length; row++) {
    const fault = FAULTS[faults.code[row]!];
    if (fault !== undefined && QUOTED.has(fault))
      return {
        reason: 'quoted-names',
        line: faults.line[row]!,
        text: strings.text(faults.detail[row]!),
      };
  }
  return undefined;
}
