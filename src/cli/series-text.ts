// A series as it would stand in a dump.

import type { LabelPair } from '../protocol/family-page.ts';

const PLAIN_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

/** An empty name: labels alone. */
export function seriesText(name: string, labels: readonly LabelPair[]): string {
  const pairs = labels.map(pairText);
  if (name === '') return `{${pairs.join()}}`;
  if (!PLAIN_NAME.test(name)) return `{${[quoted(name), ...pairs].join()}}`;
  return pairs.length === 0 ? name : `${name}{${pairs.join()}}`;
}

function pairText([name, value]: LabelPair): string {
  return `${PLAIN_NAME.test(name) ? name : quoted(name)}=${quoted(value)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
