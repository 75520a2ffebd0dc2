// Protobuf bodies of real programs: what a Prometheus server stored of them, and how expfmt writes
// them as text.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Dump } from '../../src/engine/engine.ts';
import { openBytes } from '../support/open.ts';
import { suitePath, suites } from '../support/suites.ts';

interface ProtobufFile {
  readonly file: string;
  readonly format?: string;
  readonly protobuf_expfmt?: {
    readonly distinct_family_names: number;
    readonly families: number;
    readonly exemplars: number;
    readonly native_histograms: number;
    readonly as_text_file: string;
  };
  readonly 'prometheus_2.42_scrape'?: {
    readonly as_protobuf: {
      readonly accept: boolean;
      readonly samples_scraped?: number;
      readonly series?: number;
    };
  };
}

const opened = ({ file }: ProtobufFile): Promise<Dump> =>
  openBytes(readFileSync(suitePath(`corpus/${file}`)), { name: file, sliceSize: 4096 });

/** Lines without what the two texts write differently: times, exemplars, whole bounds and -0. */
function samplesOf(lines: readonly string[], natives: ReadonlySet<string>): string[] {
  return lines.flatMap((line) => {
    if (line.startsWith('#')) return /^# (?:HELP|TYPE)/.test(line) ? [line.trimEnd()] : [];
    const name = line.replace(/[{ ].*/s, '');
    if (natives.has(name.replace(/_(?:bucket|sum|count)$/, ''))) return [];
    const [, series = '', value = ''] =
      /^([^ {]+(?:\{(?:[^"}]|"(?:[^"\\]|\\.)*")*\})?) (\S+)/.exec(line) ?? [];
    const plain = series.replace(/(le|quantile)="(-?\d+)\.0"/, '$1="$2"');
    return [`${plain} ${value === '-0' ? '0' : value}`];
  });
}

suites('protobuf of real programs', () => {
  const manifest = JSON.parse(readFileSync(suitePath('corpus/MANIFEST.json'), 'utf8')) as {
    readonly files: readonly ProtobufFile[];
  };
  const files = manifest.files.filter(({ format }) => format === 'protobuf-delimited');
  const isTaken = (file: ProtobufFile) =>
    file['prometheus_2.42_scrape']?.as_protobuf.accept === true;

  it('is there', () => {
    expect(files.filter(isTaken).length).toBeGreaterThan(20);
  });

  it.for(files)('counts the families, series and samples of $file', async (file) => {
    const { overview, findings } = await opened(file);
    const truth = file.protobuf_expfmt!;
    const scrape = file['prometheus_2.42_scrape']!.as_protobuf;
    expect(overview.dialect).toBe('prometheus-protobuf');
    expect(overview.counts.families).toBe(truth.distinct_family_names);
    expect(overview.counts.exemplars).toBe(truth.exemplars);
    expect(overview.verdicts[0]?.verdict).toBe(scrape.accept ? 'accepts' : 'rejects');
    const rules = findings.findings.map(({ rule }) => rule);
    expect(rules).toEqual(scrape.accept ? [] : ['dump/protobuf-cut']);
    if (!scrape.accept) return;
    expect(overview.counts.samples).toBe(scrape.samples_scraped);
    expect(overview.counts.series).toBe(scrape.series);
  });

  it.for(files)('writes $file as expfmt does, but for native histograms', async (file) => {
    const dump = await opened(file);
    const truth = readFileSync(suitePath(`corpus/${file.protobuf_expfmt!.as_text_file}`), 'utf8');
    const lines: string[] = [];
    const { total } = dump.source({ from: 1, count: 0 });
    for (const { text } of dump.source({ from: 1, count: total }).rows) lines.push(text);
    const natives = new Set(
      lines
        .filter((line) => /^[^#]*\} ?\{count:|^[^# ]+ \{count:/.test(line))
        .map((line) => line.replace(/[{ ].*/s, '')),
    );
    expect(natives.size > 0).toBe(file.protobuf_expfmt!.native_histograms > 0);
    expect(samplesOf(lines, natives)).toEqual(samplesOf(truth.split('\n').slice(0, -1), natives));
  });
});
