/**
 * What people drop when they mean to drop metrics. The closed list; where the metrics are to be
 * found instead stands in the texts.
 */
export type LooksLike =
  | 'html'
  | 'expvar-json' // Go's /debug/vars
  | 'runtime-metrics-json' // Go's runtime/metrics by name
  | 'prom-api-json' // /api/v1/… of Prometheus and of the Pushgateway
  | 'prom2json'
  | 'pprof'
  | 'image'
  | 'archive'
  | 'csv'
  | 'yaml'
  | 'xml'
  | 'empty'
  | 'other-json'
  | 'other-text';
