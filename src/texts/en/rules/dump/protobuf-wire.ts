import type { RuleText } from '../../../say.ts';

export const protobufWire: RuleText = {
  title: 'The bytes are messages of the schema',
  sentence: ({ name }, { code }) =>
    name === ''
      ? 'Bytes stand here that are no MetricFamily message.'
      : `The message of the family ${code(name)} is broken: its bytes do not fit the schema.`,
  consequence: () =>
    'Prometheus refuses the whole scrape. What is whole around it is counted here, as far as the length of the broken message is known.',
  fix: (_params, { code }) =>
    `Look what wrote or changed the body: bytes that went through a text editor, or a body of another type than ${code('io.prometheus.client.MetricFamily')}.`,
};
