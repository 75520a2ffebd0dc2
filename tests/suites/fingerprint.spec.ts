// Names the library behind every dump of the corpus. docs/fingerprints.md is the table of it;
// UPDATE=1 writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Library } from '../../src/protocol/overview.ts';
import { openBytes } from '../support/open.ts';
import { suitePath, suites } from '../support/suites.ts';
import { sourceOf, TRUTH, type Truth } from './fingerprint-truth.ts';

interface Entry {
  readonly file: string;
  readonly kind: 'exposition' | 'transcript' | 'gzip' | 'human-variant' | 'not-an-exposition';
  readonly derived_from?: string | readonly string[];
  readonly response_content_type?: string;
}

interface Named {
  readonly file: string;
  readonly sources: readonly string[];
  readonly libraries: readonly Library[];
}

const TABLE = new URL('../../docs/fingerprints.md', import.meta.url);

suites('the libraries named over the corpus', () => {
  const manifest = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as {
    files: readonly Entry[];
  };
  let dumps: Promise<readonly Named[]> | undefined;
  const named = (): Promise<readonly Named[]> => (dumps ??= nameAll(manifest.files));

  it('are never wrong', async () => {
    const wrong = (await named()).flatMap(({ file, sources, libraries }) => {
      const allowed = sources.flatMap((source) => idsOf(truthOf(source)));
      return libraries.filter(({ id }) => !allowed.includes(id)).map(({ id }) => `${file}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are named for nine dumps of ten that have one, as they were scraped', async () => {
    const dumps = (await named()).filter(({ file }) => file.startsWith(sourceFolder(file)));
    const missed = dumps.filter((dump) => clientsOf(dump).length > 0 && !namesClient(dump));
    const asked = dumps.filter((dump) => clientsOf(dump).length > 0);
    expect(asked.length).toBeGreaterThan(0);
    expect(
      1 - missed.length / asked.length,
      `not named: ${missed.map(({ file }) => file).join(', ')}`,
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('are named for nine sources of ten that have one', async () => {
    const sources = bySource(await named()).filter(([, dumps]) => clientsOf(dumps[0]!).length > 0);
    const missed = sources.filter(([, dumps]) => !dumps.every(namesClient)).map(([name]) => name);
    expect(1 - missed.length / sources.length, missed.join(', ')).toBeGreaterThanOrEqual(0.9);
  });

  it('are those of the table in the docs', async () => {
    const table = makeTable(await named());
    if (process.env.UPDATE === '1') writeFileSync(TABLE, table);
    expect(readFileSync(TABLE, 'utf8')).toBe(table);
  });
});

/** Everything that can be read: scrapes, transcripts, compressed dumps, variants. */
async function nameAll(entries: readonly Entry[]): Promise<Named[]> {
  const all: Named[] = [];
  for (const entry of entries) {
    const sources = sourcesOf(entry);
    if (sources.length === 0) continue;
    const contentType = entry.response_content_type;
    const dump = await openBytes(readFileSync(suitePath(`corpus/${entry.file}`)), {
      name: entry.file,
      ...(contentType === undefined ? {} : { contentType }),
    });
    const { dialect, counts, libraries } = dump.overview;
    if (dialect === 'prometheus-protobuf' || counts.samples === 0) continue;
    all.push({ file: entry.file, sources, libraries });
  }
  return all;
}

function sourcesOf(entry: Entry): string[] {
  if (entry.kind === 'not-an-exposition') return [];
  // Of a source that the table of truth does not know nothing can be said.
  if (entry.kind === 'exposition') return [sourceFolder(entry.file)].filter((it) => it in TRUTH);
  // A live source has no file; its name is its folder.
  const origins = [entry.derived_from ?? entry.file].flat();
  return origins.flatMap((origin) => {
    const folder = sourceFolder(origin.replace(/^\(([\w]+), live\)$/, '$1/'));
    const source = folder in TRUTH ? folder : (sourceOf(origin) ?? sourceOf(entry.file));
    return source === undefined ? [] : [source];
  });
}

function sourceFolder(file: string): string {
  return file.split('/')[0]!;
}

function truthOf(source: string): Truth {
  const truth = TRUTH[source];
  if (truth === undefined) throw new Error(`nobody knows what ${source} is written with`);
  return truth;
}

function idsOf({ client, also = [] }: Truth): string[] {
  return client === undefined ? [...also] : [client, ...also];
}

function clientsOf({ sources }: Named): string[] {
  return sources.flatMap((source) => truthOf(source).client ?? []);
}

function namesClient(dump: Named): boolean {
  return clientsOf(dump).every((client) => dump.libraries.some(({ id }) => id === client));
}

/** The scrapes of each source. */
function bySource(dumps: readonly Named[]): [string, Named[]][] {
  const sources = new Map<string, Named[]>();
  for (const dump of dumps) {
    const source = sourceFolder(dump.file);
    if (!(source in TRUTH)) continue;
    const known = sources.get(source);
    if (known === undefined) sources.set(source, [dump]);
    else known.push(dump);
  }
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}

function makeTable(dumps: readonly Named[]): string {
  const sources = bySource(dumps);
  const rows = sources.flatMap(([source, own]) => rowsOf(source, own));
  const asked = sources.filter(([, own]) => clientsOf(own[0]!).length > 0);
  const hit = asked.filter(([, own]) => own.every(namesClient));
  return [
    '# Libraries recognised by their dumps',
    '',
    'What is named for each source of the corpus, and what gave it away. Written by',
    '`UPDATE=1 npx vitest run tests/suites/fingerprint.spec.ts`, with `EXPOSCOPE_SUITES` set.',
    '',
    `${sources.length} sources; ${asked.length} are written with a client library or an SDK,`,
    `which is named for ${hit.length} of them. Wrong: 0.`,
    '',
    ...asTable(['Source', 'Named', 'Certainty', 'Dumps', 'Evidence'], rows),
    '',
  ].join('\n');
}

function rowsOf(source: string, dumps: readonly Named[]): string[][] {
  const ids = new Set(dumps.flatMap(({ libraries }) => libraries.map(({ id }) => id)));
  if (ids.size === 0) return [[source, '—', '', `0 of ${dumps.length}`, '']];
  return [...ids].map((id) => {
    const libraries = dumps.flatMap((dump) => dump.libraries.filter((one) => one.id === id));
    const { name, certainty, evidence } = libraries[0]!;
    return [
      source,
      name,
      certainty,
      `${libraries.length} of ${dumps.length}`,
      evidence.map((piece) => `\`${piece}\``).join(', '),
    ];
  });
}

/** A table as Prettier lays it out. */
function asTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [
    line(cells[0]!),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...cells.slice(1).map(line),
  ];
}
