// The answers as Markdown, sorted by what promtool does.

import type { JsonReport } from '../../src/report/json-report.ts';
import type { Case } from './cases.ts';
import type { ScrapeAnswer } from './prometheus.ts';
import type { PromtoolAnswer } from './promtool.ts';

export interface Compared {
  readonly case: Case;
  readonly promtool: PromtoolAnswer;
  /** Undefined: it was not served. */
  readonly scrape: ScrapeAnswer | undefined;
  readonly exposcope: JsonReport;
}

export interface Versions {
  readonly promtool: string;
  readonly prometheus: string;
}

interface Section {
  readonly title: string;
  readonly has: (compared: Compared) => boolean;
}

const speaks = ({ exposcope }: Compared): boolean => exposcope.findings.length > 0;

const SECTIONS: readonly Section[] = [
  {
    title: 'promtool is silent',
    has: (compared) => compared.promtool.kind === 'silent' && speaks(compared),
  },
  {
    title: 'promtool stops at the first line that it cannot read',
    has: ({ promtool }) => promtool.kind === 'stops',
  },
  { title: 'promlint speaks', has: ({ promtool }) => promtool.kind === 'lints' },
  {
    title: 'Both are silent',
    has: (compared) => compared.promtool.kind === 'silent' && !speaks(compared),
  },
];

/** All sections, a table each, as they stand in docs/comparison.md. */
export function tables(all: readonly Compared[], versions: Versions): string {
  const placed = SECTIONS.map(({ title, has }) => ({ title, rows: all.filter(has) }));
  const count = placed.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count !== all.length) throw new Error(`${count} places for ${all.length} cases`);
  return placed
    .flatMap(({ title, rows }) => [
      `## ${title} (${rows.length})`,
      '',
      ...table(rows, versions),
      '',
    ])
    .join('\n');
}

function table(rows: readonly Compared[], { promtool, prometheus }: Versions): string[] {
  const head = [
    'the mistake',
    `\`promtool check metrics\` ${promtool}`,
    `Prometheus ${prometheus} stores`,
    '`exposcope check`',
  ];
  return [head, head.map(() => '---'), ...rows.map(cellsOf)].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

function cellsOf(compared: Compared): string[] {
  const { file, mistake } = compared.case;
  return [
    `[${file.replace(/\.prom.*$/, '')}](cases/${file}): ${mistake}`,
    promtoolCell(compared.promtool),
    scrapeCell(compared),
    exposcopeCell(compared.exposcope),
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

/** Its column. */
export function promtoolCell({ kind, lines }: PromtoolAnswer): string {
  return kind === 'silent' ? 'nothing' : lines.map(codeSpan).join('<br>');
}

function scrapeCell({ scrape, exposcope }: Compared): string {
  if (scrape === undefined) return 'not served';
  const { series, error, upIsWrong } = scrape;
  if (error !== undefined) return `nothing: ${codeSpan(error)}`;
  const stored = `${series} of ${exposcope.samples}`;
  return upIsWrong ? `${stored}, and \`up\` is 0 though the scrape worked` : stored;
}

/** The column that the command fills. */
export function exposcopeCell({ samples, findings, repairs }: JsonReport): string {
  if (findings.length === 0) return `${samples} samples, no finding`;
  const undone = repairs.map(({ repair }) => `repaired: ${repair}`);
  const found = findings.map(
    ({ line, level, rule, message }) => `${line}: ${escaped(message)} (${level}, \`${rule}\`)`,
  );
  return [...undone, ...found].join('<br>');
}

function codeSpan(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text}${fence}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*<]/g, '\\$&');
}
