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
