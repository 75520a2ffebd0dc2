// Every file of the corpus, opened as a user would open it, against the truth of foreign tools.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Overview } from '../../src/protocol/overview.ts';
import { openBytes } from '../support/open.ts';
import { suitePath, suites } from '../support/suites.ts';

interface Reading {
  readonly accept: boolean;
  readonly samples?: number;
  readonly series?: number;
  readonly exemplars?: number;
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

  it.for(ofKind('exposition').filter(isProtobuf))(
    'recognises $file as protobuf, and says that it is not read yet',
    async (file) => {
      const { overview, findings } = await opened(file);
      expect(overview.dialect).toBe('prometheus-protobuf');
      expect(findings.findings.map(({ rule }) => rule)).toEqual(['dump/protobuf-not-read']);
      expect(overview.verdicts).toEqual([]);
    },
  );

  it.for(ofKind('transcript'))('finds the body in $file', async (file) => {
    const { overview } = await opened(file);
    if (file.body === undefined) return;
    expect(overview.http).toBeDefined();
    const truth = countsOf(file.body, overview.dialect === 'openmetrics-1.0');
    if (truth !== undefined) expect(shown(overview)).toBe(truth);
  });

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
