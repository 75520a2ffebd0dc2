// Dumps that the journeys open. Each is small enough to be read here.

/** Accepted by everybody, and nothing to say about it. */
export const HEALTHY = `# HELP jobs_running Jobs that run now.
# TYPE jobs_running gauge
jobs_running{queue="mail"} 3
jobs_running{queue="print"} 1
`;

/** Refused by most: a value that is none, a type in capitals, a series twice. */
export const BROKEN = `# HELP jobs_running Jobs that run now.
# TYPE jobs_running GAUGE
jobs_running{queue="mail"} three
jobs_running{queue="print"} 1
jobs_running{queue="print"} 2
# TYPE wait_seconds histogram
wait_seconds_bucket{le="1"} 5
wait_seconds_bucket{le="2"} 3
wait_seconds_sum 4
wait_seconds_count 5
`;

/** What a login page answers. */
export const LOGIN_PAGE = `<!DOCTYPE html>
<html><head><title>Sign in</title></head><body><form></form></body></html>
`;

/** Families that break five rules of promlint each. */
export function manyFindings(families: number): string {
  const blocks = Array.from(
    { length: families },
    (_, n) =>
      `# TYPE aQueue_${n}:gauge_milliseconds gauge\naQueue_${n}:gauge_milliseconds{jobKind="a"} ${n}\n`,
  );
  return blocks.join('');
}

/** Label values that try to act: markup, terminal codes, reordered text, NUL. */
export const HOSTILE = `# HELP jobs <img src=x onerror=document.title='hacked'>
# TYPE jobs gauge
jobs{user="<script>document.title='hacked'</script>"} x
jobs{user="mail"} 3
jobs{user="print"} 1
jobs{user="\u001b[31mred\u202eder\u0000"} y
`;

/** Two histograms of one family with exemplars and times, and a summary. */
export const TIMES = `# TYPE wait_seconds histogram
# UNIT wait_seconds seconds
# HELP wait_seconds Time in the queue.
wait_seconds_bucket{zone="a",le="0.1"} 60 # {trace_id="first"} 0.05 1700000000
wait_seconds_bucket{zone="a",le="0.25"} 70
wait_seconds_bucket{zone="a",le="1.0"} 100 # {trace_id="second"} 0.7
wait_seconds_bucket{zone="a",le="+Inf"} 100
wait_seconds_sum{zone="a"} 20
wait_seconds_count{zone="a"} 100
wait_seconds_created{zone="a"} 1699999880
wait_seconds_bucket{zone="b",le="0.1"} 10
wait_seconds_bucket{zone="b",le="0.25"} 20
wait_seconds_bucket{zone="b",le="1.0"} 20 # {trace_id="far"} 3.0
wait_seconds_bucket{zone="b",le="+Inf"} 20
wait_seconds_sum{zone="b"} 2
wait_seconds_count{zone="b"} 20
wait_seconds_created{zone="b"} 1699999880
# TYPE rpc_seconds summary
# UNIT rpc_seconds seconds
# HELP rpc_seconds Calls.
rpc_seconds{service="x",quantile="0.5"} 0.02
rpc_seconds{service="x",quantile="0.99"} 0.4
rpc_seconds_sum{service="x"} 3
rpc_seconds_count{service="x"} 50
# EOF
`;

const answer = (host: string, text: string) =>
  `> GET /metrics HTTP/1.1\n> Host: ${host}\n> Accept: */*\n> \n` +
  `< HTTP/1.1 200 OK\n< Content-Type: text/plain; version=0.0.4\n< \n${text}`;

/** What `curl -v` of two services left in one file. */
export const TWO_ANSWERS = answer('mail:8080', HEALTHY) + answer('print:8080', HEALTHY);
