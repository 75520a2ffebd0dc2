import type { RuleText } from '../../../say.ts';

export const timestamp: RuleText = {
  title: 'A timestamp is one number, in seconds',
  sentence: ({ fault, name, text }, { code }) => {
    const of = name === '' ? '' : ` of ${code(name)}`;
    switch (fault) {
      case 'timestamp-not-finite':
        return `The timestamp${of} is not a finite number.`;
      case 'timestamp-range':
        return `The timestamp${of} is beyond what a reader can hold.`;
      case 'extra-token':
      case 'extra-word':
        return `There is something after the timestamp${of}.`;
      default:
        return text === ''
          ? `The timestamp${of} is no number.`
          : `The timestamp${of} is no number: ${code(text)}.`;
    }
  },
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: () =>
    'Write seconds since 1970 as a plain number, with a fraction if need be; or leave the timestamp out, which is nearly always better.',
};
