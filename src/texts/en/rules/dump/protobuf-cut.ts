import type { RuleText } from '../../../say.ts';

export const protobufCut: RuleText = {
  title: 'The last message is whole',
  sentence: ({ name, text }, { code, number }) => {
    const where = name === '' ? 'a message' : `the family ${code(name)}`;
    const size = Number(text);
    return size > 0
      ? `The body ends after ${number(size)} bytes, inside ${where}.`
      : `The body ends inside ${where}.`;
  },
  consequence: () =>
    'Prometheus refuses the whole scrape. What stands before the cut is counted here.',
  fix: () => 'Save the body again, and look for a limit or a timeout on the way.',
};
