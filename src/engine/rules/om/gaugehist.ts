import { NO_LINE, NONE } from '../../../model/ids.ts';
import { TYPE_GAUGEHISTOGRAM, TYPE_NONE } from '../../../model/metric-type.ts';
import type { Tables } from '../../store/tables.ts';
import type { Report, Rule } from '../rule.ts';
import { eachHistogram, hasNegativeBound } from './structure/histogram-rows.ts';
import { settledTypes } from './structure/settled-types.ts';

export const gaugehist: Rule = {
  id: 'om/gaugehist',
  level: 'error',
  kind: 'fact',
  dialects: ['openmetrics-1.0'],
  clause: 'OpenMetrics 1.0, GaugeHistogram; GaugeHistogram (text format)',
  examples: {
    breaks: [
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1\ng_count 1\ng_sum 2\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1\ng_gcount 1\ng_gsum -2\n# EOF\n',
    ],
    keeps: [
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1\ng_gcount 1\ng_gsum 2\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="-1.0"} 1\ng_bucket{le="+Inf"} 1\ng_gcount 1\ng_gsum -2\n# EOF\n',
      '# TYPE g gaugehistogram\ng_bucket{le="+Inf"} 1\n# TYPE g_count gauge\ng_count 1\n# EOF\n',
    ],
  },

  check(input, report) {
    const { tables, histograms } = input;
    const { strings, families, samples } = tables;
    eachHistogram(input, [TYPE_GAUGEHISTOGRAM], (row, _type, family) => {
      const sum = histograms.sum[row]!;
      if (sum === NONE || !(samples.value[sum]! < 0)) return;
      if (hasNegativeBound(histograms, row)) return;
      const name = `${strings.text(families.name[family]!)}_gsum`;
      report(
        { line: samples.line[sum]!, part: 'value', family, variant: 'negative-gsum' },
        { form: 'negative-gsum', name, should: '' },
      );
    });
    tellSuffixes(tables, report);
  },
};

/** `g_count` and `g_sum` that nobody described stand beside a gauge histogram `g`. */
function tellSuffixes(tables: Tables, report: Report): void {
  const { strings, families } = tables;
  const types = settledTypes(tables);
  const rowOf = new Map<number, number>();
  for (let family = 0; family < families.length; family++)
    if (types[family] === TYPE_GAUGEHISTOGRAM) rowOf.set(families.name[family]!, family);
  if (rowOf.size === 0) return;
  for (let family = 0; family < families.length; family++) {
    if (types[family] !== TYPE_NONE || families.helpLine[family] !== NO_LINE) continue;
    const name = strings.text(families.name[family]!);
    const match = /^(.+)_(count|sum)$/.exec(name);
    const stem = match === null ? undefined : strings.find(match[1]!);
    if (match === null || stem === undefined || !rowOf.has(stem)) continue;
    report(
      { line: families.firstLine[family]!, part: 'name', family, variant: 'suffix' },
      { form: 'suffix', name, should: `${match[1]!}_g${match[2]!}` },
    );
  }
}
