// Reports as the reader asks for them. The writers come with the first one that is asked for.

import type { FindingsAnswer } from '../../protocol/engine-api.ts';
import type { Overview } from '../../protocol/overview.ts';
import type { Report } from '../../report/report.ts';
import type { DumpLines } from '../../state/dump-lines.ts';
import type { OpenDump } from '../../state/open-dump.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';
import { saveFile } from '../../state/save-file.ts';
import type { Voice } from '../../texts/voice.ts';
import type { ReportKind } from './report-kinds.ts';

export interface ReportSources {
  readonly page: Page;
  readonly dump: OpenDump;
  readonly overview: Overview;
  readonly findings: FindingsAnswer;
  readonly lines: DumpLines;
  readonly voice: Voice;
}

export async function makeReport(kind: ReportKind, sources: ReportSources): Promise<void> {
  const { dump, overview, findings, lines, voice } = sources;
  const report: Report = {
    version: __EXPOSCOPE_VERSION__,
    overview,
    findings: findings.findings,
    dropped: findings.dropped,
    clauses: findings.clauses,
    lines: await lines.ofEach(findings.findings),
  };
  const base = `${fileStem(dump.name)}.findings`;
  switch (kind) {
    case 'markdown': {
      const { markdown } = await import('../../report/markdown.ts');
      await copy(markdown(report, voice), voice.words.findings.report.copied, sources);
      break;
    }
    case 'saveMarkdown': {
      const { markdown } = await import('../../report/markdown.ts');
      save(`${base}.md`, 'text/markdown', markdown(report, voice), sources);
      break;
    }
    case 'saveHtml': {
      const { html } = await import('../../report/html.ts');
      save(`${base}.html`, 'text/html', html(report, voice), sources);
      break;
    }
    case 'saveJson': {
      const { jsonReport } = await import('../../report/json-report.ts');
      const json = jsonReport(dump.name, overview, findings.findings, voice);
      save(`${base}.json`, 'application/json', JSON.stringify(json, null, 2), sources);
    }
  }
}

/** Copies one finding. An index that names none does nothing. */
export async function copyFinding(index: number, sources: ReportSources): Promise<void> {
  const { findings, lines, dump, voice } = sources;
  const finding = findings.findings[index];
  if (finding === undefined) return;
  const around = (await lines.around(finding)) ?? [];
  const line = around.find(({ line: number }) => number === finding.places[0]?.line);
  const { findingText } = await import('../../report/finding-text.ts');
  const clause = findings.clauses[finding.rule] ?? '';
  await copy(
    findingText(finding, clause, line, dump.name, voice),
    voice.words.findings.copied,
    sources,
  );
}

async function copy(text: string, done: string, { page, voice }: ReportSources): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    page.notices.tell('ok', done);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    page.notices.tell('warning', voice.words.findings.copyRefused);
  }
}

function save(name: string, type: string, text: string, { page, voice }: ReportSources): void {
  saveFile(name, `${type};charset=utf-8`, text);
  page.notices.tell('ok', voice.words.findings.report.saved(name));
}

/** A name without its last extension, and without what file systems refuse. */
function fileStem(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, '_');
  return plain.replace(/(?<=.)\.[^.]*$/, '') || 'dump';
}
