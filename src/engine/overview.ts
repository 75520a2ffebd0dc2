// The overview of a dump: everything the first screen and the command's summary say.

import type { Verdict } from '../model/consumer.ts';
import type { DumpId } from '../model/ids.ts';
import type { Level } from '../model/level.ts';
import { REPAIRS } from '../model/repair.ts';
import type { Overview } from '../protocol/overview.ts';
import type { PartsCount } from '../protocol/parts.ts';
import { dearestFamilies, typeShares } from './analyze/family-costs.ts';
import { fingerprint } from './analyze/fingerprint/fingerprint.ts';
import { countLabels, dearestLabels } from './analyze/label-costs.ts';
import { scrapedTarget } from './analyze/target.ts';
import { timestampRange } from './analyze/timestamps.ts';
import type { DumpParts } from './dump-parts.ts';

const TOP = 10;

export interface Judged {
  readonly findings: Readonly<Record<Level, number>>;
  readonly silentRules: number;
  readonly verdicts: readonly Verdict[];
  /** Absent when the file holds one dump. */
  readonly parts: PartsCount | undefined;
}

export function makeOverview(parts: DumpParts, id: DumpId, judged: Judged): Overview {
  const { tables, report, given } = parts;
  const families = dearestFamilies(tables, TOP);
  const labels = countLabels(tables);
  const timestamps = timestampRange(tables);
  return {
    id,
    name: parts.name,
    bytes: parts.loaded,
    textBytes: given.byteLength,
    containers: report.containers,
    charset: report.charset,
    lines: given.lineCount,
    endsWithLineFeed: given.endsWithLineEnd,
    dialect: parts.dialect,
    because: parts.reasons.map((reason) =>
      reason.line === undefined || report.lineMap === undefined
        ? reason
        : { ...reason, line: report.lineMap.locate(reason.line, 1).line },
    ),
    ...(parts.contentType === undefined ? {} : { contentType: parts.contentType }),
    ...(report.http === undefined ? {} : { http: report.http }),
    target: scrapedTarget(tables, report.exchanges?.map(({ target }) => target) ?? []),
    counts: {
      families: tables.families.length,
      series: tables.series.length,
      samples: tables.samples.length,
      exemplars: tables.exemplars.length,
    },
    ...(timestamps === undefined ? {} : { timestamps }),
    repairs: report.repairs.map(({ repair, count }) => ({
      repair,
      count,
      lossy: REPAIRS[repair].lossy,
    })),
    ...(report.stopped === undefined ? {} : { stopped: report.stopped }),
    ...(parts.looksLike === undefined ? {} : { looksLike: parts.looksLike }),
    ...(judged.parts === undefined ? {} : { parts: judged.parts }),
    verdicts: judged.verdicts,
    findings: judged.findings,
    silentRules: judged.silentRules,
    types: typeShares(tables),
    families: families.families,
    otherFamilies: families.others,
    labels: dearestLabels(tables, labels, TOP),
    otherLabels: Math.max(0, labels.length - TOP),
    // Spelling and order of protobuf are those of the canonical text, and tell of nobody.
    libraries: tables.grammar === 'protobuf' ? [] : fingerprint(tables, parts.body),
  };
}
