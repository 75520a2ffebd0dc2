import { EMPTY_STRING } from '../../store/string-table.ts';
import type { Rule } from '../rule.ts';
import { TEXT_DIALECTS } from '../text-dialects.ts';

// What Prometheus writes after each scrape (scrape/scrape.go, the report samples).
const REPORT_SERIES = [
  'up',
  'scrape_duration_seconds',
  'scrape_samples_scraped',
  'scrape_samples_post_metric_relabeling',
  'scrape_series_added',
  'scrape_timeout_seconds',
  'scrape_sample_limit',
  'scrape_body_size_bytes',
];

/** Only series without labels meet the server's own; in a federation they have some. */
export const reservedNames: Rule = {
  id: 'prom/reserved-names',
  level: 'warning',
  kind: 'fact',
  dialects: TEXT_DIALECTS,
  clause: 'Prometheus, Jobs and instances, Automatically generated labels and time series',
  examples: {
    keeps: ['up{instance="x",job="y"} 1\n', 'app_up 1\n', 'scrape_collector_success 1\n'],
    breaks: ['up 0\n', 'scrape_duration_seconds 1\n', 'up{a=""} 1\n'],
  },

  check({ tables }, report) {
    const { strings, names, series, labels, samples } = tables;
    const reserved = new Map<number, string>();
    for (const name of REPORT_SERIES) {
      const string = strings.find(name);
      if (string !== undefined) reserved.set(string, name);
    }
    if (reserved.size === 0) return;
    for (let row = 0; row < series.length; row++) {
      const nameRow = series.name[row]!;
      const name = reserved.get(names.string[nameRow]!);
      if (name === undefined) continue;
      let labelled = false;
      for (let pair = series.labelStart[row]!; pair < series.labelStart[row + 1]!; pair++)
        labelled ||= labels.value[pair] !== EMPTY_STRING;
      if (labelled) continue;
      const line = samples.line[series.firstSample[row]!]!;
      report({ line, part: 'name', family: names.family[nameRow]! }, { name });
    }
  },
};
