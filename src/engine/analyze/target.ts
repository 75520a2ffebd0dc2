// Where a dump was scraped, as far as it tells.
//
//   the transcript         GET /metrics, Host: a:9100          a:9100
//   labels of all series   {job="node",instance="a:9100"}      node a:9100
//   one target_info        {service_name="cart"}               cart

import { EMPTY_STRING } from '../store/string-table.ts';
import type { Tables } from '../store/tables.ts';

const JOB = 'job';
const INSTANCE = 'instance';

// What OpenTelemetry makes `job` and `instance` from (its compatibility with Prometheus, "Resource
// Attributes"), as the Prometheus text format spells it, and as it is spelt in quoted names.
const SERVICE = ['service_name', 'service.name'];
const NAMESPACE = ['service_namespace', 'service.namespace'];
const SERVICE_INSTANCE = ['service_instance_id', 'service.instance.id'];

/** `asked` are the targets of the requests in a transcript; '' for one that is unknown. '' = unknown. */
export function scrapedTarget(tables: Tables, asked: readonly string[]): string {
  const requests = new Set(asked);
  if (requests.size > 1) return '';
  const [request = ''] = requests;
  return request || targetOfLabels(tables) || targetOfInfo(tables);
}

/** `job` and `instance`, each if it stands with one value on all series. */
function targetOfLabels({ strings, series, labels }: Tables): string {
  const common = [JOB, INSTANCE].map((name) => {
    const label = strings.find(name);
    if (label === undefined) return '';
    let shared: number = EMPTY_STRING;
    for (let row = 0; row < series.length; row++) {
      const value = valueOf(series.labelStart[row]!, series.labelStart[row + 1]!, label);
      if (value === EMPTY_STRING || (row > 0 && value !== shared)) return '';
      shared = value;
    }
    return strings.text(shared);
  });
  return spoken(common);

  function valueOf(from: number, to: number, label: number): number {
    for (let pair = from; pair < to; pair++) {
      if (labels.name[pair] === label) return labels.value[pair]!;
    }
    return EMPTY_STRING;
  }
}

/** What the only `target_info` says of itself. */
function targetOfInfo({ strings, names, series, labels }: Tables): string {
  const name = strings.find('target_info');
  const rows: number[] = [];
  for (let row = 0; row < series.length && rows.length < 2; row++) {
    if (names.string[series.name[row]!] === name) rows.push(row);
  }
  const [only] = rows;
  if (only === undefined || rows.length > 1) return '';
  const values = new Map<string, string>();
  for (let pair = series.labelStart[only]!; pair < series.labelStart[only + 1]!; pair++) {
    values.set(strings.text(labels.name[pair]!), strings.text(labels.value[pair]!));
  }
  const first = (keys: readonly string[]) =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && value !== '') ?? '';
  const service = [first(NAMESPACE), first(SERVICE)].filter((part) => part !== '').join('/');
  return spoken([first([JOB]) || service, first([INSTANCE]) || first(SERVICE_INSTANCE)]);
}

function spoken(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
