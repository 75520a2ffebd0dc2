import type { RuleText } from '../../../say.ts';

export const protobufNotRead: RuleText = {
  title: 'Protobuf comes as its bytes',
  sentence: () =>
    'This is protobuf, but not as delimited messages: it is its text form, or other text stands around it.',
  consequence: () => 'Nothing is counted, and no scrape reads it.',
  fix: (_params, { code }) =>
    `Save the body as it comes, with ${code('curl -o FILE URL')} and ${code('encoding=delimited')} in the Accept header, or ask for text.`,
};
