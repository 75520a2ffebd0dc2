import type { RuleText } from '../../../say.ts';

export const crlf: RuleText = {
  title: 'Lines end in a line feed alone',
  sentence: ({ fault }) =>
    fault === 'carriage-return-help'
      ? 'This line of text ends in a carriage return and a line feed.'
      : 'This line ends in a carriage return and a line feed.',
  consequence: ({ fault }) =>
    fault === 'carriage-return-help'
      ? 'The specification forbids it; consumers take it and keep the carriage return as part of the help text.'
      : 'Prometheus and client_python refuse the whole dump.',
  fix: () =>
    'Write line feeds alone. Dumps that passed through Windows tools often carry carriage returns.',
};
