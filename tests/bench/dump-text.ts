// A big dump as a fleet would serve it: request histograms, counters, gauges of pods, counters
// with a UUID a tenant, CPU seconds. No fault in it, exactly as many series as asked for, and the
// same text for the same seed.
//
// It is made block by block; each block has families of its own, so that a dump of a million
// series has some 250 families.

import { seeded, type Random } from '../../tooling/random.ts';

export interface DumpShape {
  readonly series: number;
  readonly seed: number;
  readonly format: 'text' | 'openmetrics';
}

/** Characters a piece, at least: what `dumpText` yields is worth a write. */
const PIECE = 1 << 16;

// Series of one block, kind by kind. Gauges take what a last, smaller block cannot divide.
const BLOCK = { histograms: 9800, requests: 3200, pods: 3000, tenants: 2000, cpus: 2000 };
const BLOCK_SERIES = Object.values(BLOCK).reduce((sum, count) => sum + count, 0);

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Bounds, `+Inf`, `_sum` and `_count`. */
const SERIES_A_HISTOGRAM = BOUNDS.length + 3;
/** Seconds that an observation beyond the last bound took. */
const SLOWEST = 12;

const SERVICES = ['cart', 'checkout', 'gateway', 'invoice', 'ledger', 'mailer', 'search', 'stock'];
const METHODS = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];
const CODES = ['200', '201', '204', '302', '304', '400', '401', '404', '409', '429', '500', '503'];
const RESOURCES = ['accounts', 'baskets', 'invoices', 'orders', 'products'];
const ZONES = ['eu-central-1a', 'eu-central-1b', 'us-east-1c', 'ap-south-1a'];
const MODES = ['idle', 'iowait', 'irq', 'nice', 'softirq', 'steal', 'system', 'user'];

/** The whole dump, in pieces. */
export function* dumpText({ series, seed, format }: DumpShape): Generator<string> {
  const writer = new DumpWriter(format, seeded(seed));
  for (let block = 1, left = series; left > 0; block++) {
    const size = Math.min(left, BLOCK_SERIES);
    yield* writer.block(block, size);
    left -= size;
  }
  yield writer.end();
}

class DumpWriter {
  #text = '';
  readonly #isOpenMetrics: boolean;
  readonly #random: Random;

  constructor(format: DumpShape['format'], random: Random) {
    this.#isOpenMetrics = format === 'openmetrics';
    this.#random = random;
  }

  *block(number: number, size: number): Generator<string> {
    const share = (count: number): number => Math.floor((count * size) / BLOCK_SERIES);
    const histograms = Math.floor(share(BLOCK.histograms) / SERIES_A_HISTOGRAM);
    const requests = share(BLOCK.requests);
    const tenants = share(BLOCK.tenants);
    const cpus = share(BLOCK.cpus);
    const pods = size - histograms * SERIES_A_HISTOGRAM - requests - tenants - cpus;
    const part = number === 1 ? '' : `_part${number}`;

    yield* this.#histograms(`http_request_duration${part}_seconds`, histograms);
    yield* this.#counters(
      `http_requests${part}_total`,
      'HTTP requests answered.',
      requests,
      (i) => `${this.#route(i)},code="${this.#random.pick(CODES)}"`,
    );
    yield* this.#gauges(`container_memory_working_set${part}_bytes`, pods);
    yield* this.#counters(
      `tenant_requests_rejected${part}_total`,
      'Requests refused, by tenant.',
      tenants,
      (i) =>
        `tenant="${this.#uuid()}",zone="${this.#random.pick(ZONES)}",reason="over \\"plan ${i % 7}\\" in C:\\\\quota"`,
    );
    yield* this.#counters(
      `node_cpu${part}_seconds_total`,
      'Seconds that each CPU spent in each mode.',
      cpus,
      (i) => `cpu="${Math.floor(i / MODES.length)}",mode="${MODES[i % MODES.length] ?? ''}"`,
    );
  }

  /** What is left to write, and the end of the dump. */
  end(): string {
    return this.#take() + (this.#isOpenMetrics ? '# EOF\n' : '');
  }

  *#histograms(name: string, count: number): Generator<string> {
    if (count === 0) return;
    this.#head(name, 'histogram', 'Time until a request was answered.');
    for (let i = 0; i < count; i++) {
      const labels = this.#route(i);
      const load = this.#random.below(4000);
      const typical = Math.exp(this.#random.next() * 4 - 4); // 18 ms to 1 s
      let total = 0;
      let sum = 0;
      let previous = 0;
      for (const bound of BOUNDS) {
        const within = Math.floor(
          load * (Math.exp(-previous / typical) - Math.exp(-bound / typical)),
        );
        total += within;
        sum += (within * (previous + bound)) / 2;
        previous = bound;
        this.#text += `${name}_bucket{${labels},le="${this.#bound(bound)}"} ${total}\n`;
      }
      const beyond = this.#random.below(5);
      total += beyond;
      sum += beyond * SLOWEST;
      this.#text += `${name}_bucket{${labels},le="+Inf"} ${total}\n`;
      this.#text += `${name}_sum{${labels}} ${sum}\n${name}_count{${labels}} ${total}\n`;
      yield* this.#full();
    }
  }

  *#counters(
    name: string,
    help: string,
    count: number,
    labelsOf: (i: number) => string,
  ): Generator<string> {
    if (count === 0) return;
    this.#head(this.#isOpenMetrics ? name.slice(0, -'_total'.length) : name, 'counter', help);
    for (let i = 0; i < count; i++) {
      this.#text += `${name}{${labelsOf(i)}} ${this.#random.below(1e7)}\n`;
      yield* this.#full();
    }
  }

  *#gauges(name: string, count: number): Generator<string> {
    if (count === 0) return;
    this.#head(name, 'gauge', 'Memory in use, by container.');
    for (let i = 0; i < count; i++) {
      const pod = `${SERVICES[i % SERVICES.length] ?? ''}-${this.#random.hex(10)}-${this.#random.hex(5)}`;
      const node = `ip-10-${i & 255}-${(i >> 8) & 255}-19.compute.internal`;
      const value = (this.#random.next() * 2e9).toPrecision(9);
      this.#text += `${name}{namespace="squad-${i % 41}",pod="${pod}",container="main",node="${node}"} ${value}\n`;
      yield* this.#full();
    }
  }

  #head(name: string, type: string, help: string): void {
    this.#text += `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
  }

  #route(i: number): string {
    const service = SERVICES[i % SERVICES.length] ?? '';
    const method = METHODS[(i >> 3) % METHODS.length] ?? '';
    return `service="${service}",method="${method}",path="/v2/${this.#random.pick(RESOURCES)}/${i}"`;
  }

  #uuid(): string {
    const { hex } = this.#random;
    return `${hex(8)}-${hex(4)}-4${hex(3)}-b${hex(3)}-${hex(12)}`;
  }

  /** OpenMetrics wants `1.0` where the text format writes `1`. */
  #bound(bound: number): string {
    return this.#isOpenMetrics && Number.isInteger(bound) ? `${bound}.0` : String(bound);
  }

  *#full(): Generator<string> {
    if (this.#text.length >= PIECE) yield this.#take();
  }

  #take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
