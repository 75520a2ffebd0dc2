// A body that says it is OpenMetrics and is not: most of what goes wrong when one is written by
// hand or through a template.

import type { Example } from './example.ts';

const TRACE = 'd3adb33f'.repeat(8);

const TEXT = `# HELP tickets_opened Tickets opened, by team.
# TYPE tickets_opened counter
# UNIT tickets_opened tickets
tickets_opened{team="billing"} 1184
tickets_opened{team="support"} 20917

# TYPE tickets_open gauge
tickets_open{team="billing"} 41 1795348800000
tickets_open{team="support"} 388 1795348800000
# the next family was added later
ticket_answer_seconds_bucket{team="support",le="60.0"} 12
# TYPE ticket_answer_seconds histogram
ticket_answer_seconds_bucket{team="support",le="600.0"} 804 # {trace_id="${TRACE}",span_id="${TRACE}"} 331.0
ticket_answer_seconds_bucket{team="support",le="3600.0"} 760
ticket_answer_seconds_count{team="support"} 2104
ticket_answer_seconds_sum{team="support"} 4.11e+06
# TYPE ticket_service info
ticket_service_info{version="2.3.1"} 2
# TYPE ticket_state stateset
ticket_state{ticket_state="open"} 1
ticket_state{ticket_state="stale"} 0.5
# TYPE tickets_reopened_total counter
tickets_reopened_total{team="billing"} 12
tickets_reopened_total{team="support"} 77
# TYPE tickets_merged counter
tickets_merged_total -3
# TYPE queue_depth untyped
queue_depth{queue="mail",queue="chat"} 19
queue_depth{queue="phone"}  7
# TYPE tickets_open gauge
tickets_open{team="legal"} 2
# TYPE agents_online gauge
agents_online 23 # {agent="k.lindqvist"} 1.0
# TYPE answer_quality summary
answer_quality{quantile="0.5"} 0.91
answer_quality{quantile="1.5"} 0.98
answer_quality_count -12
`;

export const brokenOpenMetrics: Example = {
  id: 'broken-openmetrics',
  fileName: 'broken-openmetrics.om',
  text: () => TEXT,
};
