import type { RuleText } from '../../../say.ts';

export const gaugeSuffix: RuleText = {
  title: "A gauge's sample has the family's name and no suffix",
  sentence: ({ name, gauge, suffix }, { code }) =>
    `${code(name)} follows the gauge ${code(gauge)} and looks like a part of it, but gauges have no ${code(suffix)}.`,
  consequence: () =>
    'The sample begins a family of its own, without type and help. It may be meant so: no consumer judged here minds.',
  fix: ({ name, gauge }, { code }) =>
    `Declare ${code(name)} with a TYPE line of its own, or name the sample ${code(gauge)}.`,
};
