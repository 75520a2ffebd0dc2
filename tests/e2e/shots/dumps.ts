// Dumps for pictures: like those of real services, made here.

/** A service with a few families of each type, one of them with a label that costs. */
export function smallDump(): string {
  const lines: string[] = [];
  const say = (...more: string[]) => lines.push(...more);
  say(
    '# HELP shop_path_requests_total Requests by path.',
    '# TYPE shop_path_requests_total counter',
  );
  for (let n = 0; n < 900; n++) say(`shop_path_requests_total{path="/product/${n * 7}"} ${n % 13}`);
  say('# HELP shop_request_seconds Request latency.', '# TYPE shop_request_seconds histogram');
  for (const route of ['/', '/cart', '/checkout', '/search']) {
    const bounds = ['0.005', '0.01', '0.025', '0.05', '0.1', '0.25', '0.5', '1', '2.5', '+Inf'];
    bounds.forEach((le, at) => {
      say(`shop_request_seconds_bucket{route="${route}",le="${le}"} ${at * 31}`);
    });
    say(`shop_request_seconds_sum{route="${route}"} 18.2`);
    say(`shop_request_seconds_count{route="${route}"} 279`);
  }
  say('# HELP shop_orders Orders that wait.', '# TYPE shop_orders gauge');
  for (const state of ['new', 'paid', 'sent']) say(`shop_orders{state="${state}"} 4`);
  say('# TYPE shop_cacheHits gauge', 'shop_cacheHits 12');
  say('# HELP process_open_fds Number of open file descriptors.', '# TYPE process_open_fds gauge');
  say('process_open_fds 12');
  return `${lines.join('\n')}\n`;
}

/** Some 900,000 series, 60 MB. */
export function hugeDump(): string {
  const parts: string[] = [];
  for (let family = 0; family < 90; family++) {
    const name = `fleet_service_${family}_requests_total`;
    parts.push(`# HELP ${name} Requests.\n# TYPE ${name} counter\n`);
    for (let n = 0; n < 10_000; n++)
      parts.push(`${name}{instance="node-${n}",zone="z${n % 5}"} ${n}\n`);
  }
  return parts.join('');
}

/** What `curl -v` of two services left in one file. */
export function twoScrapes(): string {
  return ['shop-7c9f:8080', 'checkout-5d4b:8080']
    .map(
      (host) =>
        `> GET /metrics HTTP/1.1\n> Host: ${host}\n> Accept: */*\n> \n< HTTP/1.1 200 OK\n< Content-Type: text/plain; version=0.0.4\n< \n${smallDump()}`,
    )
    .join('');
}

/** A federation of forty targets, and a rule over all of them. */
export function federation(): string {
  const lines = ['# TYPE up untyped'];
  const labels = (n: number) => `job="${n % 3 === 0 ? 'node' : 'shop'}",instance="host-${n}:9100"`;
  const targets = Array.from({ length: 40 }, (_, n) => n + 1);
  for (const n of targets) lines.push(`up{${labels(n)}} 1 1700000000000`);
  lines.push('# TYPE disk_reads_total counter');
  for (const n of targets)
    for (let disk = 0; disk < n * 7; disk++)
      lines.push(`disk_reads_total{${labels(n)},disk="${disk}"} ${disk} 1700000000000`);
  lines.push('# TYPE job:up:sum untyped', 'job:up:sum{job="node",instance=""} 13 1700000000000');
  return `${lines.join('\n')}\n`;
}
