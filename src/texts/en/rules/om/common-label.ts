import type { RuleText } from '../../../say.ts';

export const commonLabel: RuleText = {
  title: 'No label is the same on every series',
  sentence: ({ label, value }, { code }) =>
    `Every series has ${code(`${String(label)}="${String(value)}"`)}.`,
  consequence: () =>
    'It tells nothing apart and is sent, parsed and stored with every series. The specification says SHOULD NOT.',
  fix: ({ label }, { code }) =>
    `Set ${code(label)} as a label of the target in the scrape configuration, or expose it once in the family ${code('target')}.`,
};
