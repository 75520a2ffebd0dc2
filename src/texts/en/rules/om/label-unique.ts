import type { RuleText } from '../../../say.ts';

export const labelUnique: RuleText = {
  title: 'A label stands once in a label set',
  sentence: ({ text, name }, { code }) =>
    name === ''
      ? `The label ${code(text)} stands more than once in one label set.`
      : `The label ${code(text)} stands more than once in one label set of ${code(name)}.`,
  consequence: () =>
    'client_python refuses the whole dump. Prometheus reads the line, then refuses to store it, and with it the whole scrape.',
  fix: () => 'Write each label once.',
};
