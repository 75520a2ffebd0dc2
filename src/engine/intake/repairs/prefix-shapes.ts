// What programs put before each line of the text they pass on.

import type { RepairId } from '../../../model/repair.ts';

export interface PrefixShape {
  readonly repair: RepairId;
  /** Sticky: matches where it is told to. */
  readonly pattern: RegExp;
  /** The shape never begins a line that reads. Otherwise only bad lines lose it. */
  readonly sure: boolean;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const CLOCK = '\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?';
const ZONE = '(?:Z|[+-]\\d\\d:?\\d\\d)?';
const BAR = '(?:\\||\xe2\x94\x82)'; // | and │

function shape(repair: RepairId, pattern: string, sure = true): PrefixShape {
  return { repair, pattern: new RegExp(pattern, 'y'), sure };
}

export const PREFIX_SHAPES: readonly PrefixShape[] = [
  shape('quote-prefix', '(?:[ \\t]*>)+ ?'), // mail, Markdown
  shape('line-numbers', '[ \\t]*\\d+(?:\\t|:[ \\t]?)'), // nl, cat -n, grep -n
  shape('line-numbers', `[ \\t]*\\d+[ \\t]*${BAR}[ \\t]?`), // bat
  shape('line-numbers', '[ \\t]*\\d+(?:[-.)](?=[ \\t#a-zA-Z_:{])[ \\t]?| {1,2})'), // grep -C, less -N
  shape('log-prefix', '\\[[^\\]\\n]{1,300}\\][ \\t]?'), // kubectl --prefix, [time]
  shape('log-prefix', `\\d{4}-\\d\\d-\\d\\d[T ]${CLOCK}${ZONE}(?:[ \\t]|$)`), // --timestamps
  shape('log-prefix', `\\d{4}/\\d\\d/\\d\\d ${CLOCK}(?:[ \\t]|$)`), // Go's log
  shape('log-prefix', `${CLOCK}[ \\t]`),
  shape('log-prefix', '(?:stdout|stderr) [FP](?:[ \\t]|$)'), // files of the container runtime
  shape('log-prefix', `${MONTH} [ \\d]\\d ${CLOCK} \\S{1,300} [^\\s:]{1,300}:(?:[ \\t]|$)`), // syslog
  shape('log-prefix', '\\S{1,300} [\\w.@/-]{1,300}\\[\\d+\\]:(?:[ \\t]|$)'), // journalctl -o short-iso
  shape('log-prefix', `[\\w./-]{1,300}[ \\t]*${BAR}(?:[ \\t]|$)`), // docker compose
  shape('file-prefix', '[A-Za-z]:\\\\[^:"]{1,300}:(?:\\d+:)?(?![ \\t])'), // C:\file:12:
  shape('file-prefix', '[^\\s:{"#]{1,300}:(?:\\d+:){0,2}(?![ \\t])', false), // grep -H, rg
  shape('file-prefix', '[^\\s:{"#]{1,300}-\\d+-(?![ \\t])', false), // grep -H -C, what is around
];

/** Lines that stand between prefixed ones and say nothing: grep's --, the frame of bat. */
export const PREFIX_FILLER =
  /^(?:--|(?:\xe2\x94[\x80-\xbf]|[ \t])*\xe2\x94[\x80-\xbf](?:[ \t]*File: .*)?)$/;
