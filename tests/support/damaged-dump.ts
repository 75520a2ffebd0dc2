import fc from 'fast-check';

const NAMES = ['a', 'http_requests_total', 'h_bucket', 'h_sum', 'b:rate5m', '_x'];
const TOKENS = [
  '{',
  '}',
  '"',
  ',',
  '=',
  ' ',
  '\t',
  '\\',
  '\n',
  '#',
  'é',
  '\0',
  '\r',
  '1',
  '-',
  'NaN',
];

const label = fc
  .tuple(
    fc.constantFrom('code', 'le', 'path', 'a'),
    fc.constantFrom('200', '', '+Inf', 'x\\"y', 'ü', '0.1', 'b\\\\', 'a b'),
  )
  .map(([name, value]) => `${name}="${value}"`);
const sample = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.array(label, { maxLength: 4 }),
    fc.constantFrom('1', '-2.5', '1e3', 'NaN', '+Inf', '0x1', '1_0', '123456789012345678', '.5'),
    fc.constantFrom('', '', ' 1700000000000', ' 1.5', ' # {t="x"} 1', ' -1'),
  )
  .map(([name, labels, value, rest]) =>
    labels.length > 0 ? `${name}{${labels.join(',')}} ${value}${rest}` : `${name} ${value}${rest}`,
  );
const line = fc.oneof(
  { weight: 6, arbitrary: sample },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# TYPE a counter',
      '# HELP a some text \\n \\q',
      '# TYPE h histogram',
      '# UNIT a seconds',
      '# EOF',
      '# words',
      '',
    ),
  },
);

/** A small dump in which a few characters were replaced, put in or lost. */
export function damagedDump(): fc.Arbitrary<string> {
  const damage = fc.tuple(fc.nat(600), fc.constantFrom(...TOKENS), fc.nat(2));
  return fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.array(damage, { maxLength: 4 }), fc.boolean())
    .map(([lines, damages, final]) => {
      let text = lines.join('\n') + (final ? '\n' : '');
      for (const [at, token, cut] of damages)
        text = text.slice(0, at) + token + text.slice(at + cut);
      return text;
    });
}
