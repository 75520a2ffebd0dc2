// The entries of a dump against what Prometheus' own parsers hand out.

import { describe, expect, it } from 'vitest';
import { formatGoFloat } from '../../src/base/go-float.ts';
import {
  ESCAPING_SCHEMES,
  escapeName,
  unescapeName,
  type EscapingScheme,
} from '../../src/engine/formats/escaping.ts';
import { printEntryJson } from '../../src/cli/print-entries.ts';
import { openText } from '../support/open.ts';
import { runCommand } from '../support/run-command.ts';
import { readJsonl, suites } from '../support/suites.ts';

interface Golden {
  readonly id: string;
  readonly format: 'prom' | 'om';
  readonly input: string;
  readonly entries: readonly unknown[];
}

suites('the entries that Prometheus reads', () => {
  const goldens = readJsonl('conformance/textparse-golden.jsonl') as Golden[];

  it('are of 715 inputs', () => {
    expect(goldens).toHaveLength(715);
  });

  it.for(goldens)('of $id as $format', async ({ format, input, entries }) => {
    const as = format === 'om' ? 'openmetrics-1.0' : 'prometheus-text-0.0.4';
    const reading = (await openText(input, { as })).entries();
    const found: unknown[] = [];
    let step = reading.next();
    for (; step.done !== true; step = reading.next())
      found.push(JSON.parse(printEntryJson(step.value)));
    expect(found).toEqual(entries);
    expect(step.value).toEqual({ kind: 'end' });
  });

  it.for(goldens)('by the command, of $id as $format', async ({ format, input, entries }) => {
    const as = format === 'om' ? 'openmetrics' : 'text';
    const { status, stdout, stderr } = await runCommand(
      ['parse', '--json', '--as', as, '-'],
      input,
    );
    const lines = stdout.split('\n').filter((line) => line !== '');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(entries);
    expect([status, stderr]).toEqual([0, '']);
  });
});

type Escaped = Readonly<Record<'name' | EscapingScheme | `un_${EscapingScheme}`, string>>;

suites('names for those who cannot read quotes', () => {
  const names = readJsonl('conformance/escaping.jsonl') as Escaped[];
  describe.for(ESCAPING_SCHEMES)('escaped with %s', (scheme) => {
    it.for(names)('$name goes and comes as in Go', (escaped) => {
      const written = escapeName(escaped.name, scheme);
      expect(written).toBe(escaped[scheme]);
      expect(unescapeName(written, scheme)).toBe(escaped[`un_${scheme}`]);
    });
  });
});

suites('numbers as Go writes them', () => {
  const floats = readJsonl('conformance/canonical-floats.jsonl') as Record<string, string>[];
  it.for(floats)('$go_g', ({ bits, go_g }) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(formatGoFloat(view.getFloat64(0))).toBe(go_g);
  });
});
