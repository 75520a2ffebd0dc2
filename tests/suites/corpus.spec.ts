// Every file of the corpus, opened as a user would open it, against the truth of foreign tools.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Tables } from '../../src/engine/store/tables.ts';
import type { Overview } from '../../src/protocol/overview.ts';
import { openBytes } from '../support/open.ts';
import { suitePath, suites } from '../support/suites.ts';

interface Reading {
  readonly accept: boolean;
  readonly samples?: number;
  readonly series?: number;
  readonly exemplars?: number;
  readonly with_timestamp?: number;
  readonly families?: number;
}

interface Scrape {
  readonly accept: boolean;
  readonly samples_scraped?: number;
  readonly series?: number;
}

interface Truth {
  readonly python_text?: Reading;
  readonly python_openmetrics?: Reading;
  readonly 'prometheus_2.42_scrape'?: Readonly<
    Record<'as_text_0.0.4' | 'as_openmetrics_1.0.0', Scrape>
  >;
}

interface CorpusFile extends Truth {
  readonly file: string;
  readonly kind: string;
  readonly bytes: number;
  readonly format: string | null;
  readonly response_content_type?: string;
  readonly looksLike?: string;
  readonly repair?: 'origin' | 'as-is' | 'lossy';
  readonly expected?: { readonly samples: number; readonly series: number };
  readonly body?: Truth & { readonly file: string };
}

interface Manifest {
  readonly files: readonly CorpusFile[];
}

/** Samples and series as the real readers count them; undefined where none of them accepts. */
function countsOf(truth: Truth, openMetrics: boolean): string | undefined {
  const scrape = truth['prometheus_2.42_scrape'];
  if (!openMetrics) {
    const text = truth.python_text;
    return text?.accept === true ? `${text.samples} samples ${text.series} series` : undefined;
  }
  const strict = truth.python_openmetrics;
  if (strict?.accept === true) return `${strict.samples} samples ${strict.series} series`;
  const server = scrape?.['as_openmetrics_1.0.0'];
  return server?.accept === true
    ? `${server.samples_scraped} samples ${server.series} series`
    : undefined;
}

const shown = ({ counts }: Overview): string => `${counts.samples} samples ${counts.series} series`;

/** Whether no family's samples are interrupted by those of another. */
function standsTogether({ names, series, samples }: Tables): boolean {
  const seen = new Set<number>();
  let last = -1;
  for (const row of samples.series) {
    const family = names.family[series.name[row]!]!;
    if (family !== last && seen.has(family)) return false;
    seen.add(family);
    last = family;
  }
  return true;
}

suites('the corpus', () => {
  const manifest = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as Manifest;
  const ofKind = (...kinds: string[]) => manifest.files.filter(({ kind }) => kinds.includes(kind));
  const isProtobuf = ({ file, format }: CorpusFile) =>
    (format ?? '').startsWith('protobuf') || file.includes('.pb') || file.endsWith('.txtpb');
  const opened = async (file: CorpusFile) =>
    openBytes(readFileSync(suitePath(`corpus/${file.file}`)), {
      name: file.file,
      ...(file.response_content_type === undefined || file.kind !== 'exposition'
        ? {}
        : { contentType: file.response_content_type }),
    });

  it.for(ofKind('exposition', 'gzip').filter((file) => !isProtobuf(file)))(
    'reads $file as the real readers do',
    async (file) => {
      const { overview } = await opened(file);
      const openMetrics = overview.dialect === 'openmetrics-1.0';
      if (file.response_content_type !== undefined)
        expect(openMetrics).toBe(file.response_content_type.includes('openmetrics'));
      const truth = countsOf(file, openMetrics);
      if (truth !== undefined) expect(shown(overview)).toBe(truth);
      // Nothing at all is a scrape without samples to a server and a mistake to whoever drops it.
      if (file.bytes > 0) expect(overview.dialect).not.toBe('not-an-exposition');
    },
  );

  it.for(ofKind('exposition', 'gzip').filter((file) => !isProtobuf(file)))(
    'counts exemplars, timestamps and families of $file as client_python does',
    async (file) => {
      const { overview, tables } = await opened(file);
      const openMetrics = overview.dialect === 'openmetrics-1.0';
      const truth = openMetrics ? file.python_openmetrics : file.python_text;
      if (truth?.accept !== true) {
        expect(truth?.accept ?? false).toBe(false);
        return;
      }
      expect(overview.counts.exemplars).toBe(truth.exemplars ?? 0);
      expect(overview.timestamps?.samples ?? 0).toBe(truth.with_timestamp ?? 0);
      // It counts blocks: a family whose lines stand apart is counted at each return.
      if (standsTogether(tables)) expect(overview.counts.families).toBe(truth.families);
      else expect(overview.counts.families).toBeLessThan(truth.families!);
    },
  );

  it.for(ofKind('exposition').filter(({ file }) => file.endsWith('.txtpb')))(
    'recognises $file as protobuf that is not its bytes',
    async (file) => {
      const { overview, findings } = await opened(file);
      expect(overview.dialect).toBe('prometheus-protobuf');
      expect(findings.findings.map(({ rule }) => rule)).toEqual(['dump/protobuf-not-read']);
    },
  );

  const transcripts = ofKind('transcript');

  it.for(transcripts.filter(({ body }) => body === undefined))(
    'names what it made of $file, whose body is not stated',
    async (file) => {
      const { overview } = await opened(file);
      const named = overview.repairs.map(({ repair }) => repair);
      if (overview.dialect === 'not-an-exposition') expect(overview.counts.samples).toBe(0);
      else expect(named).toContain('http-transcript');
    },
  );

  it.for(transcripts.filter(({ body }) => body !== undefined))(
    'finds the body in $file',
    async (file) => {
      const { overview } = await opened(file);
      expect(overview.http).toBeDefined();
      const truth = countsOf(file.body!, overview.dialect === 'openmetrics-1.0');
      if (truth !== undefined) expect(shown(overview)).toBe(truth);
    },
  );

  it.for(ofKind('human-variant').filter(({ expected }) => expected !== undefined))(
    'repairs $file to what it was ($repair)',
    async (file) => {
      const { overview } = await opened(file);
      expect(shown(overview)).toBe(
        `${file.expected!.samples} samples ${file.expected!.series} series`,
      );
    },
  );

  it.for(ofKind('human-variant').filter(({ repair }) => repair === 'lossy'))(
    'says what is wrong with $file',
    async (file) => {
      const { overview, findings } = await opened(file);
      const named =
        overview.repairs.length > 0 ||
        overview.stopped !== undefined ||
        findings.findings.some(({ level }) => level !== 'info') ||
        overview.dialect === 'prometheus-protobuf';
      expect(named).toBe(true);
    },
  );

  it.for(ofKind('not-an-exposition'))('knows that $file is $looksLike', async (file) => {
    const { overview } = await opened(file);
    expect(overview.dialect).toBe('not-an-exposition');
    expect(overview.looksLike).toBe(file.looksLike);
  });
});
