// English: the dictionary that the others are typed by. A key that another language lacks does
// not compile. Values are words, or functions of what they speak about; pieces of the dump go
// through `code`, numbers through `number`.

import { anywhere } from './en/anywhere.ts';
import { catalogue } from './en/catalogue.ts';
import { count } from './en/count.ts';
import { dump } from './en/dump.ts';
import { families } from './en/families.ts';
import { family } from './en/family.ts';
import { findings } from './en/findings.ts';
import { history } from './en/history.ts';
import { histograms } from './en/histograms.ts';
import { open } from './en/open.ts';
import { overview } from './en/overview.ts';
import { parts } from './en/parts.ts';
import { query } from './en/query.ts';
import { report } from './en/report.ts';
import { shell } from './en/shell.ts';
import { source } from './en/source.ts';
import { makeFormat } from './format.ts';

export function en() {
  const format = makeFormat('en');
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

/** Every word of the page in one language. */
export type Words = ReturnType<typeof en>;
