// What turned out to be no exposition once it was parsed.
//
// A broken exposition must stay one: its findings are what its author needs. So the lines are asked
// not whether they are right but whether somebody who writes an exposition could have meant them:
// a name with braces and a number behind it is meant, however badly it is quoted.

import type { LooksLike } from '../../../model/looks-like.ts';
import { byteString } from '../lines/line-splitter.ts';
import { readingOf } from '../lines/reading.ts';

/** What the parser made of the lines. */
export interface LineStats {
  readonly sampleLines: number;
  readonly badLines: number;
  /** HELP, TYPE and UNIT. */
  readonly metadataLines: number;
  readonly commentLines: number;
  readonly blankLines: number;
}

/** `head` is the first bytes of what was parsed. Undefined when it is an exposition. */
export function judgeLooksLike(head: Uint8Array, stats: LineStats): LooksLike | undefined {
  const data = stats.sampleLines + stats.metadataLines;
  if (data + stats.badLines + stats.commentLines === 0) return 'empty';
  if (data + stats.badLines === 0) return undefined; // comments alone: "# EOF" is a whole exposition
  const lines = linesOf(head);
  const filled = lines.filter((line) => line.trim() !== '' && !isFreeComment(line));
  if (isMostly(filled, isOfAnotherTool) || isProbeReport(lines)) return 'other-text';
  if (isMostly(filled, isKeyAndValue)) return kindOf(lines);
  const isReadable = filled.some(isMeant)
    ? data >= stats.badLines
    : data >= stats.badLines * WITHOUT_SIGN;
  if (isReadable || isMostly(filled, isMeant)) return undefined;
  return kindOf(lines);
}

/** Readable lines for each bad one, in a text where nothing but names and numbers can be read. */
const WITHOUT_SIGN = 10;

function kindOf(lines: readonly string[]): LooksLike {
  if (isCsv(lines)) return 'csv';
  if (isYaml(lines)) return 'yaml';
  return 'other-text';
}

const PROBE_HEADING =
  /^(?:Logs for the probe|Metrics that would have been returned|Module configuration):\s*$/;

const MEANT = /^\s*(?:[a-zA-Z_:][\w:.-]*\s*\{.*\}\s*[-+\d.NIni]|# ?(?:HELP|TYPE|UNIT) )/;

/** What only expositions have; settings are names and numbers as well. */
function isMeant(line: string): boolean {
  return MEANT.test(line);
}

/** "Load1: 2.48": a colon may stand in a name, yet no program ends names with one. */
function isKeyAndValue(line: string): boolean {
  return /^\s*[a-zA-Z_][\w:.-]*:(?:\s|$)/.test(line);
}

/** `promtool tsdb dump`, `promtool query`, InfluxDB's line protocol. */
function isOfAnotherTool(line: string): boolean {
  return line.startsWith('{__name__=') || /\} => \S+ @\[/.test(line) || LINE_PROTOCOL.test(line);
}

const LINE_PROTOCOL = /^[\w.:-]+(?:,[\w.:-]+=[^\s,=]+)* [\w.:-]+=[^\s=]+(?: \d+)?$/;

/** What blackbox_exporter answers with debug=true: metrics between a log and a configuration. */
function isProbeReport(lines: readonly string[]): boolean {
  return lines.filter((line) => PROBE_HEADING.test(line)).length > 1;
}

function isFreeComment(line: string): boolean {
  return readingOf(line) === 'comment';
}

function isMostly(lines: readonly string[], test: (line: string) => boolean): boolean {
  return lines.length > 0 && lines.filter(test).length * 2 > lines.length;
}

const CSV_LINES = 50;
const CSV_SHARE = 0.9;

function isCsv(lines: readonly string[]): boolean {
  const rows = lines.filter((line) => line.trim() !== '').slice(0, CSV_LINES);
  if (rows.length < 2) return false;
  return [',', ';', '\t'].some((separator) => {
    const columns = rows.map((row) => row.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
    const expected = columns[0] ?? 0;
    const same = columns.filter((count) => count === expected).length;
    return expected > 1 && same >= rows.length * CSV_SHARE;
  });
}

const YAML_LINE = /^\s*(?:- |-$|(?:"[^"]*"|'[^']*'|[\w.$/-]+):(?:\s|$)|---|\.\.\.|#)/;
/** Flat keys and values are many things; lists, documents and flow maps are YAML's. */
const YAML_SIGN = /^(?:\s*- |---\s*$|[\w.$/-]+:\s*[[{]|[\w.$/-]+:\s*$)/;
const YAML_SHARE = 0.8;

function isYaml(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  const fitting = filled.filter((line) => YAML_LINE.test(line)).length;
  return fitting >= filled.length * YAML_SHARE && filled.some((line) => YAML_SIGN.test(line));
}

function linesOf(head: Uint8Array): string[] {
  const lines = byteString(head).split('\n');
  if (lines.length > 1) lines.pop(); // cut short by the end of the head, or empty
  return lines;
}
