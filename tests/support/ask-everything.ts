// Opens bytes as the page does, asks every question there is, says every finding in every language
// and makes every report. Returns what does not hold; what is thrown goes through.

import { dictionaries } from '../../src/texts/dictionaries.ts';
import { LANGUAGES, sentenceOf, type Voice } from '../../src/texts/voice.ts';
import type { DumpId, JobId } from '../../src/model/ids.ts';
import type { EngineApi, FindingsAnswer, SourceLine } from '../../src/protocol/engine-api.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Overview } from '../../src/protocol/overview.ts';
import { familyMarkdown } from '../../src/report/family-markdown.ts';
import { findingText } from '../../src/report/finding-text.ts';
import { html } from '../../src/report/html.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { makeEngineApi } from '../../workers/engine-api.ts';
import { Lines } from './given-lines.ts';

/** Families of which everything is asked, spread over the dump. */
const MOST_FAMILIES = 12;
const ALL = { from: 0, count: 1_000_000 };
const SOME = { from: 0, count: 50 };

const voices: readonly Voice[] = await Promise.all(
  LANGUAGES.map(async (language) => ({
    language,
    words: await dictionaries.words(language),
    rules: await dictionaries.rules(language),
  })),
);

/** What was told of a place outside of the file or in no words; nothing, when all is well. */
export async function askEverything(bytes: Uint8Array): Promise<string[]> {
  const api = makeEngineApi();
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const answer = await api.open('1' as JobId, { name: 'fuzz', blob }, () => undefined);
  if (answer.kind !== 'opened') return [`opening answers ${answer.kind}`];
  const { id } = answer.overview;
  const overview = await api.overview(id);
  const findings = await api.findings(id);
  const source = await api.source(id, { from: 1, count: overview.lines + 1 });
  const lines = new Lines(source);
  checkPlaces(overview, findings, lines);
  const margin = await api.margin(id);
  for (const [i, line] of margin.line.entries()) {
    lines.check(`margin ${i}`, line);
    if (margin.finding[i]! >= findings.findings.length) lines.tell(`margin ${i} names no finding`);
  }
  await askOfFamilies(api, id, lines);
  await askOfHistograms(api, id, lines);
  await askOfParts(api, id, lines);
  for (const { places } of findings.findings.slice(0, 20)) await api.familyAt(id, places[0]!.line);
  for (const mode of ['text', 'regex'] as const)
    await api.searchSource('2' as JobId, id, { text: 'a', mode });
  await api.consumers();
  for (const voice of voices) report(overview, findings, source.rows, voice, lines);
  await api.close(id);
  return lines.wrong;
}

function checkPlaces(overview: Overview, { findings }: FindingsAnswer, lines: Lines): void {
  for (const { rule, places } of findings) {
    if (places.length === 0) lines.tell(`${rule} has no place`);
    for (const { line, column, length } of places) {
      lines.check(rule, line, column);
      if (!(length >= 1)) lines.tell(`${rule} underlines ${length}`);
    }
  }
  for (const { consumer, line, column } of overview.verdicts)
    if (line !== undefined) lines.check(consumer, line, column ?? 1);
}

async function askOfFamilies(api: EngineApi, id: DumpId, lines: Lines): Promise<void> {
  const sorts = ['line', 'name', 'type', 'series', 'samples', 'bytes', 'findings'] as const;
  const query = { search: '', types: [], sort: 'line', descending: false } as const;
  for (const sort of sorts) await api.families(id, { ...query, sort, descending: true }, SOME);
  const answer = await api.families(id, query, ALL);
  if (answer.kind !== 'page') throw new Error('no query is bad when it is empty');
  for (const { name, firstLine } of answer.rows) lines.check(`family ${name}`, firstLine);
  const step = Math.max(1, Math.ceil(answer.rows.length / MOST_FAMILIES));
  for (let row = 0; row < answer.rows.length; row += step)
    await askOfFamily(api, id, answer.rows[row]!.name, lines);
}

async function askOfFamily(
  api: EngineApi,
  id: DumpId,
  family: string,
  lines: Lines,
): Promise<void> {
  const answer = await api.familyDetail(id, family);
  if (answer.kind !== 'family') throw new Error(`${family} is listed and is no family`);
  const { detail } = answer;
  for (const { kind, line } of detail.metadata) lines.check(`${family} ${kind}`, line);
  const query = { family, search: '', pairs: [], sort: 'line', descending: false } as const;
  const series = await api.series(id, query, ALL);
  if (series.kind === 'page')
    for (const { line } of series.rows) lines.check(`series of ${family}`, line);
  for (const sort of ['name', 'value', 'timestamp', 'created', 'label'] as const)
    await api.series(id, { ...query, sort, sortLabel: detail.labels[0]?.name ?? '' }, SOME);
  for (const { line } of (await api.exemplars(id, family, ALL)).rows)
    lines.check(`exemplar of ${family}`, line);
  const text = await api.familyText(id, query);
  if (text.kind === 'text')
    for (const { words } of voices) familyMarkdown({ dumpName: 'fuzz', detail, text }, words);
}

async function askOfHistograms(api: EngineApi, id: DumpId, lines: Lines): Promise<void> {
  const families = await api.histogramFamilies(id);
  const step = Math.max(1, Math.ceil(families.length / MOST_FAMILIES));
  for (const [row, { name, line, labels }] of families.entries()) {
    lines.check(`histogram ${name}`, line);
    if (row % step !== 0) continue;
    for (const mode of ['3', '2.42'] as const) {
      const answer = await api.histogram(id, {
        family: name,
        pairs: [],
        mode,
        quantiles: [0, 0.5, 0.99, 1],
        threshold: 0.3,
        by: labels.slice(0, 1).map(({ name: label }) => label),
      });
      if (answer.kind === 'nothing') lines.tell(`histogram ${name} is listed and is none`);
      if (answer.kind === 'summary')
        for (const set of answer.summary.sets) lines.check(`set of ${name}`, set.line);
      if (answer.kind !== 'histogram') continue;
      const { buckets, exemplars, groups } = answer.histogram;
      for (const one of [...buckets, ...exemplars, ...groups])
        lines.check(`part of ${name}`, one.line);
    }
  }
}

async function askOfParts(api: EngineApi, id: DumpId, lines: Lines): Promise<void> {
  const { parts } = await api.parts(id);
  for (const [index, { name, firstLine, lastLine }] of parts.entries()) {
    lines.check(`part ${name}`, firstLine);
    lines.check(`part ${name}`, lastLine);
    if (index < 3) await (await api.part(id, index)).arrayBuffer();
  }
}

function report(
  overview: Overview,
  { findings, dropped, clauses }: FindingsAnswer,
  source: readonly SourceLine[],
  voice: Voice,
  lines: Lines,
): void {
  const lineOf = (finding: Finding) => source[finding.places[0]!.line - 1];
  const shown = new Map<Finding, SourceLine>();
  for (const finding of findings) {
    const line = lineOf(finding);
    if (line !== undefined) shown.set(finding, line);
    for (const text of [sentenceOf(voice, finding), ...spoken(finding, voice)])
      if (text === '' || /\bundefined\b|\[object/.test(text))
        lines.tell(`${finding.rule} in ${voice.language} says ${JSON.stringify(text)}`);
    findingText(finding, clauses[finding.rule] ?? '', line, 'fuzz', voice);
  }
  const whole: Report = { version: '0', overview, findings, dropped, clauses, lines: shown };
  for (const text of [
    markdown(whole, voice),
    html(whole, voice),
    JSON.stringify(jsonReport('fuzz', overview, findings, voice)),
  ])
    if (text === '') lines.tell('a report is empty');
}

function spoken({ rule, params }: Finding, { rules, words }: Voice): string[] {
  const text = rules?.[rule];
  if (text === undefined) return [''];
  return [text.consequence(params, words.format), text.fix(params, words.format)];
}
