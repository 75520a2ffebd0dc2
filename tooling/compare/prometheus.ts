// What a real Prometheus stores: it scrapes every dump from a server on this machine.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { Case } from './cases.ts';

export interface ScrapeAnswer {
  /** Series that can be asked for afterwards. */
  readonly series: number;
  /** Why nothing was stored at all. */
  readonly error?: string;
  /** The scrape worked, and yet `up` says that it did not. */
  readonly upIsWrong: boolean;
}

/** What Prometheus writes itself after each scrape. */
const OWN = /^(?:up|scrape_.*)$/;
const PATIENCE_MS = 60_000;
const TURN_MS = 200;

/** Answers by file, of those that are served. */
export async function scrapeAll(
  cases: readonly Case[],
  folder: string,
): Promise<ReadonlyMap<string, ScrapeAnswer>> {
  const served = cases.filter(({ servedAs }) => servedAs !== undefined);
  const home = mkdtempSync(join(tmpdir(), 'exposcope-compare-'));
  const [dumps, own] = [await freePort(), await freePort()];
  const server = serve(served, folder, dumps);
  writeFileSync(join(home, 'prometheus.yml'), configOf(served, dumps));
  const prometheus = spawn(
    'prometheus',
    [
      `--config.file=${join(home, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(home, 'data')}`,
      `--web.listen-address=127.0.0.1:${own}`,
      '--log.level=error',
    ],
    { stdio: 'ignore' },
  );
  try {
    return await answersOf(served, `http://127.0.0.1:${own}/api/v1`, prometheus);
  } finally {
    prometheus.kill();
    if (prometheus.exitCode === null) await once(prometheus, 'close');
    server.close();
    rmSync(home, { recursive: true });
  }
}

function serve(cases: readonly Case[], folder: string, port: number): Server {
  const types = new Map(cases.map(({ file, servedAs = '' }) => [file, servedAs]));
  return createServer((request, response) => {
    const file = (request.url ?? '/').slice(1);
    const type = types.get(file);
    if (type === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, file)));
  }).listen(port, '127.0.0.1');
}

/** JSON is YAML. */
function configOf(cases: readonly Case[], port: number): string {
  return JSON.stringify({
    global: { scrape_interval: '1s', scrape_timeout: '1s' },
    scrape_configs: cases.map(({ file }) => ({
      job_name: file,
      metrics_path: `/${file}`,
      // Its port is another in every run, and messages name it.
      static_configs: [{ targets: [`127.0.0.1:${port}`], labels: { instance: 'here' } }],
    })),
  });
}

async function answersOf(
  cases: readonly Case[],
  api: string,
  prometheus: ChildProcess,
): Promise<ReadonlyMap<string, ScrapeAnswer>> {
  const ask = async <Data>(path: string): Promise<Data> => {
    const response = await fetch(`${api}/${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { data: Data }).data;
  };
  const ups = async () => {
    const query = 'query?query=up';
    const { result } = await ask<{ result: readonly UpSample[] }>(query);
    return new Map(result.map(({ metric, value }) => [metric.job, value[1]]));
  };

  // `up` is stored with the scrape it tells of: once it is there, so is the rest.
  const until = performance.now() + PATIENCE_MS;
  let up = new Map<string, string>();
  while (up.size < cases.length) {
    if (prometheus.exitCode !== null) throw new Error(`prometheus ended: ${prometheus.exitCode}`);
    if (performance.now() > until) throw new Error(`${up.size} of ${cases.length} were scraped`);
    await pause(TURN_MS);
    up = await ups().catch((error: unknown) => {
      if (error instanceof TypeError) return up; // it does not listen yet
      throw error;
    });
  }

  const { activeTargets } = await ask<{ activeTargets: readonly Target[] }>('targets?state=active');
  const targets = new Map(activeTargets.map((target) => [target.scrapePool, target]));
  const answers = new Map<string, ScrapeAnswer>();
  for (const { file } of cases) {
    const series = await ask<readonly { readonly __name__: string }[]>(
      `series?match[]=${encodeURIComponent(`{job=${JSON.stringify(file)}}`)}`,
    );
    const target = targets.get(file);
    if (target === undefined) throw new Error(`${file} is no target`);
    answers.set(file, {
      series: series.filter(({ __name__ }) => !OWN.test(__name__)).length,
      ...(target.lastError === '' ? {} : { error: target.lastError }),
      upIsWrong: target.health === 'up' && up.get(file) !== '1',
    });
  }
  return answers;
}

interface UpSample {
  readonly metric: { readonly job: string };
  readonly value: readonly [time: number, value: string];
}

interface Target {
  readonly scrapePool: string;
  readonly health: string;
  readonly lastError: string;
}
