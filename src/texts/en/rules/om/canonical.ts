import type { RuleText } from '../../../say.ts';

export const canonical: RuleText = {
  title: 'Bounds and quantiles are spelled in one way',
  sentence: ({ name, label, text, canonical }, { code }) =>
    `${code(name)} spells values of ${code(label)} in its own way, for instance ${code(text)} in place of ${code(canonical)}.`,
  consequence: () =>
    'No consumer refuses it. Prometheus 3 stores the canonical spelling, Prometheus 2 the one written: after an upgrade, or when the same target is read in another format, the series have other names.',
  fix: ({ canonical }, { code }) =>
    `Write the shortest digits that give the same number, with ${code('.0')} behind a whole number: ${code(canonical)}. Queries that name the old spelling must be changed with it.`,
};
