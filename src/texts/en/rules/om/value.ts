import type { RuleText } from '../../../say.ts';

export const value: RuleText = {
  title: 'A value is a decimal number, NaN, +Inf or -Inf',
  sentence: ({ fault, name, text }, { code }) => {
    const of = name === '' ? '' : ` of ${code(name)}`;
    switch (fault) {
      case 'missing-value':
        return `There is no value${of} on this line.`;
      case 'value-hex':
        return `The value${of} is written in another base than ten.`;
      case 'value-underscore':
        return `The value${of} has an underscore.`;
      case 'value-signed-nan':
        return `The value${of} is NaN with a sign.`;
      case 'value-range':
        return `The value${of} is larger than a double can hold.`;
      default:
        return text === ''
          ? `The value${of} is no number.`
          : `The value${of} is no number: ${code(text)}.`;
    }
  },
  consequence: ({ fault }) =>
    fault === 'value-signed-nan' || fault === 'value-range'
      ? 'Prometheus refuses the whole dump; client_python takes it.'
      : 'Prometheus and client_python refuse the whole dump.',
  fix: (_params, { code }) =>
    `Write a plain decimal number such as ${code('1.5')} or ${code('1e+06')}, or ${code('NaN')}, ${code('+Inf')}, ${code('-Inf')}.`,
};
