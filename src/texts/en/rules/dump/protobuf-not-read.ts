import type { RuleText } from '../../../say.ts';

export const protobufNotRead: RuleText = {
  title: 'The dump is text',
  sentence: () => 'This is the protobuf format, which Exposcope recognises but does not read yet.',
  consequence: () => 'Nothing is counted or judged.',
  fix: (_params, { code }) =>
    `Ask for the text: ${code('curl -H "Accept: text/plain" URL')}, or drop a dump in OpenMetrics.`,
};
