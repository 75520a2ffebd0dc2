// Dumps without a fault that hold whatever the grammar allows: escapes, UTF-8 names, every number.

import fc from 'fast-check';
import type { TextGrammar } from '../../src/model/dialect.ts';

const TYPES = {
  prometheus: ['counter', 'gauge', 'histogram', 'summary', 'untyped'],
  openmetrics: [
    'counter', 'gauge', 'histogram', 'summary', 'unknown', 'gaugehistogram', 'info', 'stateset',
  ],
} as const; // prettier-ignore

const metricName = fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,5}(_total|_sum|_bucket|_count)?$/);
const labelName = fc
  .stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,4}$/)
  .filter((name) => name !== '__name__');
const anything = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\t', ' ', 'é', '😀', '#', '{', '}', ',', '=', '\r'), maxLength: 8 }); // prettier-ignore
const odd = fc.string({ unit: fc.constantFrom('a', '.', '"', '\\', 'é', ' ', '/', '\n'), minLength: 1, maxLength: 6 }).map((name) => `.${name}`); // prettier-ignore

const escape = (text: string) =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const value = fc.oneof(
  fc.double().map((number) => (Number.isFinite(number) ? String(number) : 'NaN')),
  fc.integer().map(String),
  fc.constantFrom('+Inf', '-Inf', 'NaN', '-0', '1e300', '5e-324', '.5', '1.', '0001', '+1'),
);

const labels = fc
  .uniqueArray(
    fc
      .tuple(fc.oneof(labelName, odd.map(escape)), anything)
      .map(([name, text]) => [name, `${name}=${escape(text)}`] as const),
    { maxLength: 4, selector: ([name]) => name },
  )
  .map((pairs) => pairs.map(([, pair]) => pair));

function sample(grammar: TextGrammar): fc.Arbitrary<string> {
  const seconds = fc.double({ min: 0, max: 4e9, noNaN: true }).map((time) => ` ${plain(time)}`);
  const ms = fc.nat({ max: 4_000_000_000_000 }).map((time) => ` ${time}`);
  const time = fc.option(grammar === 'openmetrics' ? seconds : ms, { nil: '' });
  const exemplar = fc
    .tuple(labels, value, fc.option(seconds, { nil: '' }))
    .map(([pairs, number, at]) => ` # {${pairs.join(',')}} ${number}${at}`);
  const behind = grammar === 'openmetrics' ? fc.option(exemplar, { nil: '' }) : fc.constant('');
  const named = fc.tuple(fc.oneof(metricName, odd), labels).map(([name, pairs]) => {
    const isPlain = /^[a-zA-Z_:][\w:]*$/.test(name);
    const all = isPlain ? pairs : [escape(name), ...pairs];
    return (isPlain ? name : '') + (all.length > 0 ? `{${all.join(',')}}` : '');
  });
  return fc
    .tuple(named, value, time, behind)
    .map((parts) => `${parts[0]} ${parts.slice(1).join('')}`);
}

/** Without an exponent, which a timestamp must not have. */
function plain(time: number): string {
  const text = String(time);
  return text.includes('e') ? '0' : text;
}

function metadata(grammar: TextGrammar): fc.Arbitrary<string> {
  const type = fc
    .tuple(metricName, fc.constantFrom(...TYPES[grammar]))
    .map(([name, word]) => `# TYPE ${name} ${word}`);
  const help = fc.tuple(metricName, anything).map(([name, text]) => {
    const escaped = text
      .trim()
      .replaceAll('\r', '')
      .replaceAll('\\', '\\\\')
      .replaceAll('\n', '\\n');
    const own = grammar === 'openmetrics' ? escaped.replaceAll('"', '\\"') : escaped;
    return `# HELP ${name} x${own}`;
  });
  const unit = metricName.map((name) => `# UNIT ${name} seconds`);
  return grammar === 'openmetrics' ? fc.oneof(type, help, unit) : fc.oneof(type, help);
}

export function soundDump(grammar: TextGrammar): fc.Arbitrary<string> {
  const line = fc.oneof({ weight: 3, arbitrary: sample(grammar) }, metadata(grammar));
  const end = grammar === 'openmetrics' ? '# EOF\n' : '';
  return fc.array(line, { maxLength: 12 }).map((lines) => [...lines, ''].join('\n') + end);
}
