// Dumps to disguise: small, and with everything in them that a careless repair would break.

/** What a Go service answers. */
export const TEXT_DUMP = `# HELP http_requests_total Requests by code, e.g. "200" & path; it's <b>all</b> of them.
# TYPE http_requests_total counter
http_requests_total{code="200",path="/"} 1027
http_requests_total{code="200",path="/a?b=1&c=\\"2\\""} 3
http_requests_total{code="500",path="C:\\\\temp\\\\"} 0
# HELP http_request_duration_seconds Time to answer.
# TYPE http_request_duration_seconds histogram
http_request_duration_seconds_bucket{le="0.1"} 24054
http_request_duration_seconds_bucket{le="0.5"} 129389
http_request_duration_seconds_bucket{le="+Inf"} 144320
http_request_duration_seconds_sum 53423.1
http_request_duration_seconds_count 144320
# HELP go_info Information about the environment: größer, 你好.
# TYPE go_info gauge
go_info{version="go1.22",who="Zoë > Bob"} 1
# HELP process_start_time_seconds Start time since unix epoch in seconds.
# TYPE process_start_time_seconds gauge
process_start_time_seconds 1.79536063464e+09
temperature_celsius{room="cellar"} -4.5 1795360634640
job:requests:rate5m{job="api"} NaN
`;

export const OPENMETRICS_DUMP = `# TYPE shop_orders counter
# HELP shop_orders Orders taken.
shop_orders_total{country="NL"} 17.0 # {trace_id="KOO5S4vxi0o"} 0.67 1795360634.5
shop_orders_created{country="NL"} 1795360000.123
# TYPE shop_queue gauge
# UNIT shop_queue jobs
shop_queue_jobs 3.0
# EOF
`;

/** Legal in every byte of it, and full of what the repairs look for. */
export const HOSTILE_DUMP = `# HELP odd_values “Quotes”, blanks and &quot;escapes&quot; as they come. \`\`\`
# TYPE odd_values gauge
odd_values{v="carriage\rreturn"} 1
odd_values{v="tab\there"} 2
odd_values{v="“curly”"} 3
odd_values{v="no-break\u00a0space"} 4
odd_values{v="zero\u200bwidth"} 5
odd_values{v="&quot;&lt;b&gt;&quot;"} 6
odd_values{v="\x1b[31mred\x1b[0m"} 7
odd_values{v="HTTP/1.1 200 OK"} 8
odd_values{v="> quoted"} 9
odd_values{v="* Connection #0 to host localhost left intact"} 10
odd_values{v="\\n# TYPE up gauge\\nup 1\\n"} 11
odd_values{v="\`\`\`"} 12
odd_values{v="[pod/web/app] up 1"} 13
odd_values{v="<pre>up 1</pre>"} 14
odd_values{v="{\\"body\\": \\"up 1\\"}"} 15
odd_values{v="^I$"} 16
odd_values{v="\u202eevil"} 17
# a free comment: $ curl -v localhost
# \`\`\`
  odd_values{v="indented"} 18
job:odd_values:sum 171
`;

/** A long dump, so that the head does not hold all of it. */
export function longDump(lines: number): string {
  const out = [
    '# HELP path_requests_total Requests per path.',
    '# TYPE path_requests_total counter',
  ];
  for (let i = 0; i < lines; i++)
    out.push(
      `path_requests_total{path="/item/${i}",method="${i % 3 === 0 ? 'GET' : 'POST'}"} ${i * 7}`,
    );
  return `${out.join('\n')}\n`;
}
