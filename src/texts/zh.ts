// 简体中文. Names, types, consumer ids and rule ids stay as they are; prose turns.

import type { Words } from './en.ts';
import { makeFormat } from './format.ts';
import { anywhere } from './zh/anywhere.ts';
import { catalogue } from './zh/catalogue.ts';
import { count } from './zh/count.ts';
import { dump } from './zh/dump.ts';
import { families } from './zh/families.ts';
import { family } from './zh/family.ts';
import { findings } from './zh/findings.ts';
import { history } from './zh/history.ts';
import { histograms } from './zh/histograms.ts';
import { open } from './zh/open.ts';
import { overview } from './zh/overview.ts';
import { parts } from './zh/parts.ts';
import { query } from './zh/query.ts';
import { report } from './zh/report.ts';
import { shell } from './zh/shell.ts';
import { source } from './zh/source.ts';

export function zh(): Words {
  const format = makeFormat('zh-Hans');
  return {
    format,
    count: count(format),
    shell: shell(format),
    open: open(format),
    history: history(format),
    catalogue: catalogue(format),
    anywhere: anywhere(format),
    dump: dump(format),
    overview: overview(format),
    parts: parts(format),
    findings: findings(format),
    families: families(format),
    family: family(format),
    histograms: histograms(format),
    source: source(format),
    query: query(format),
    report: report(format),
  };
}
