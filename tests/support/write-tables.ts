// Tables as text of the grammar that they were read from, line by line in file order: what the
// reader must read as the same tables.

import { NONE } from '../../src/model/ids.ts';
import { METRIC_TYPES } from '../../src/model/metric-type.ts';
import {
  META_EOF,
  META_HELP,
  META_TYPE,
  META_UNIT,
  type LabelTable,
  type Tables,
} from '../../src/engine/store/tables.ts';

const LEGACY_METRIC = /^[a-zA-Z_:][\w:]*$/;
const LEGACY_LABEL = /^[a-zA-Z_]\w*$/;
const KEYWORDS = { [META_TYPE]: 'TYPE', [META_HELP]: 'HELP', [META_UNIT]: 'UNIT' } as const;

export function writeTables(tables: Tables): string {
  const lines: { line: number; text: string }[] = [];
  for (let row = 0; row < tables.metadata.length; row++)
    lines.push({ line: tables.metadata.line[row]!, text: metadata(tables, row) });
  const exemplarOf = new Map<number, number>();
  for (let row = 0; row < tables.exemplars.length; row++)
    exemplarOf.set(tables.exemplars.sample[row]!, row);
  const spelling = spellings(tables);
  for (let row = 0; row < tables.samples.length; row++) {
    const exemplar = exemplarOf.get(row);
    const text =
      sample(tables, row, spelling) +
      (exemplar === undefined ? '' : exemplarText(tables, exemplar));
    lines.push({ line: tables.samples.line[row]!, text });
  }
  lines.sort((a, b) => a.line - b.line);
  return lines.map(({ text }) => `${text}\n`).join('');
}

function metadata({ strings, metadata: table, grammar }: Tables, row: number): string {
  const kind = table.kind[row]!;
  if (kind === META_EOF) return '# EOF';
  const name = strings.text(table.name[row]!);
  const shown = LEGACY_METRIC.test(name) ? name : quoted(name);
  const value = table.value[row]!;
  const keyword = KEYWORDS[kind as keyof typeof KEYWORDS];
  if (kind === META_TYPE) return `# ${keyword} ${shown} ${METRIC_TYPES[value]}`;
  const text = strings.text(value);
  if (kind === META_UNIT) return `# ${keyword} ${shown} ${text}`;
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `# ${keyword} ${shown} ${grammar === 'openmetrics' ? escaped.replaceAll('"', '\\"') : escaped}`;
}

type Pairs = readonly [start: number, end: number];

/** Where the labels of a sample stand in the label table. */
function spellings({ series, samples }: Tables): (sample: number) => Pairs {
  const { respelled } = samples;
  const own = new Map<number, Pairs>();
  for (const [i, row] of respelled.sample.entries())
    own.set(row, [respelled.start[i]!, respelled.start[i]! + respelled.count[i]!]);
  return (row) => {
    const owner = samples.series[row]!;
    return own.get(row) ?? [series.labelStart[owner]!, series.labelStart[owner + 1]!];
  };
}

function sample(tables: Tables, row: number, spelling: (sample: number) => Pairs): string {
  const { strings, names, series, samples, labels } = tables;
  const name = strings.text(names.string[series.name[samples.series[row]!]!]!);
  const pairs = pairsOf(tables, labels, spelling(row));
  const plain = LEGACY_METRIC.test(name);
  const inBraces = plain ? pairs : [quoted(name), ...pairs];
  const head = (plain ? name : '') + (inBraces.length > 0 ? `{${inBraces.join(',')}}` : '');
  return `${head} ${number(samples.value[row]!)}${timestamp(tables, samples.timestamp[row]!)}`;
}

function exemplarText(tables: Tables, row: number): string {
  const { exemplars } = tables;
  const pairs = pairsOf(tables, exemplars.labels, [
    exemplars.labelStart[row]!,
    exemplars.labelStart[row + 1]!,
  ]);
  const time = timestamp(tables, exemplars.timestamp[row]!);
  return ` # {${pairs.join(',')}} ${number(exemplars.value[row]!)}${time}`;
}

function pairsOf({ strings }: Tables, labels: LabelTable, [from, to]: Pairs): string[] {
  const pairs: string[] = [];
  for (let i = from; i < to; i++) {
    const name = strings.text(labels.name[i]!);
    const value = labels.value[i]!;
    if (value === NONE) throw new Error(`label ${name} has no value`);
    pairs.push(`${LEGACY_LABEL.test(name) ? name : quoted(name)}=${quoted(strings.text(value))}`);
  }
  return pairs;
}

function timestamp({ grammar }: Tables, ms: number): string {
  if (Number.isNaN(ms)) return '';
  return ` ${number(grammar === 'openmetrics' ? secondsOf(ms) : ms)}`;
}

/** The number of seconds that is read as `ms`: a division may miss it by the last bit. */
function secondsOf(ms: number): number {
  const near = ms / 1000;
  const step = Math.abs(near) * Number.EPSILON;
  return [near, near - step, near + step].find((seconds) => seconds * 1000 === ms) ?? near;
}

function number(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
