import type { RuleText } from '../../../say.ts';

export const histLe: RuleText = {
  title: 'Every bucket has a bound of its own, a number spelled as the format asks',
  sentence: ({ form, name, text }, { code }) => {
    switch (form) {
      case 'missing':
        return `A bucket of ${code(name)} has no label ${code('le')}.`;
      case 'nan':
        return `A bucket of ${code(name)} has the bound ${code(text)}, which bounds nothing.`;
      case 'inf-spelling':
        return `The last bound of ${code(name)} is spelled ${code(text)} and not ${code('+Inf')}.`;
      case 'repeated':
        return `Two buckets of ${code(name)} have the same bound, the second spelled ${code(text)}.`;
      default:
        return `A bucket of ${code(name)} has the bound ${code(text)}, which is no number.`;
    }
  },
  consequence: ({ form }) =>
    form === 'repeated'
      ? 'client_python refuses the whole dump. Prometheus 3 spells both alike and drops the second; Prometheus 2 keeps two series for one bucket.'
      : form === 'inf-spelling'
        ? 'client_python refuses the whole dump. Prometheus 3 spells it +Inf; Prometheus 2 stores it as written, and queries for +Inf do not find it.'
        : 'client_python refuses the whole dump. Prometheus stores the bucket, but no histogram function uses it.',
  fix: ({ form }, { code }) =>
    form === 'repeated'
      ? 'Keep one of the two.'
      : `Write the bound as a decimal number such as ${code('0.5')}, the last one as ${code('+Inf')}.`,
};
