// The findings known before, as a file keeps them: one a line, in an order that does not change.
//
//   { "version": 1,
//     "findings": [
//       {"rule":"prom/grouping","family":"jobs","params":{"name":"jobs"}}
//     ] }

import type { Finding, Params } from '../model/finding.ts';
import { identityOf, type Identity } from './identity.ts';
import { JsonShape, type ReadFile } from './json-shape.ts';

/** Identities of findings. */
export type Baseline = ReadonlySet<string>;

const VERSION = 1;

export function readBaseline(text: string): ReadFile<Baseline> {
  const shape = new JsonShape();
  const { version, findings } = shape.fields(shape.parse(text), '', ['version', 'findings']);
  shape.version(version, VERSION);
  // A rule that no longer exists does no harm here: nothing can match it.
  const known = shape
    .list(findings, 'findings')
    .map((value, index) => identityOf(readIdentity(value, `findings[${index}]`, shape)));
  return shape.answer(new Set(known));
}

function readIdentity(value: unknown, at: string, shape: JsonShape): Identity {
  const fields = shape.fields(value, at, ['rule', 'family', 'params']);
  const params = shape.object(fields.params, `${at}.params`);
  for (const [name, each] of Object.entries(params)) {
    if (typeof each === 'string' || typeof each === 'number') continue;
    const inside = `${at}.params[${JSON.stringify(name)}]`;
    shape.refuse({ kind: 'wrong-type', at: inside, wanted: 'text-or-number' });
  }
  return {
    rule: shape.text(fields.rule, `${at}.rule`),
    family: shape.text(fields.family, `${at}.family`),
    params: params as Params,
  };
}

/** The text of a baseline that knows all of `findings`; `write` makes JSON of one value. */
export function baselineText(
  findings: Iterable<Finding>,
  write: (value: unknown) => string,
): string {
  const lines = new Map<string, string>();
  for (const finding of findings) {
    const { rule, family, params } = finding;
    lines.set(identityOf(finding), write({ rule, family, params: writable(params) }));
  }
  const inOrder = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => `  ${line}`);
  const list = inOrder.length === 0 ? '[]' : `[\n${inOrder.join(',\n')}\n]`;
  return `{"version":${VERSION},"findings":${list}}\n`;
}

/** JSON has no word for NaN and the infinities. */
function writable(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
    ]),
  );
}
