import type { RuleText } from '../../../say.ts';

export const nothingReadable: RuleText = {
  title: 'The text is an exposition',
  sentence: () => 'This text is no exposition: its lines cannot be read as metrics.',
  consequence: () => 'Nothing is judged. A scrape that gets this body fails.',
  fix: (_params, { code }) =>
    `Find the address that serves the metrics, often ${code('/metrics')}, and look whether a proxy or a login page answered in its place.`,
};
