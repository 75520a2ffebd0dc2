import type { RuleText } from '../../../say.ts';

const WHAT: Readonly<Record<string, string>> = {
  'bad-metric-name': 'This line does not begin with a metric name',
  'no-metric-name': 'The braces have no metric name before them',
  'bare-name-in-braces': 'The metric name stands inside the braces without quotes',
  'bare-word-in-braces': 'The metric name stands inside the braces without quotes',
  'type-bad-name': 'The TYPE line is about something that is no metric name',
  'help-bad-name': 'The HELP line is about something that is no metric name',
  'help-bad-start': 'The HELP line is about something that is no metric name',
  'unit-bad-name': 'The UNIT line is about something that is no metric name',
  'quoted-name-late': 'The quoted metric name is not the first thing in the braces',
  'quoted-name-twice': 'The line has two metric names',
  'quoted-name-outside': 'A quoted metric name stands outside the braces',
  'empty-quoted-name': 'The quoted metric name is empty',
  'newline-in-quoted-name': 'A quoted name runs over the end of the line',
  'nul-at-line-start': 'This line begins with a NUL byte',
};

export const nameChars: RuleText = {
  title: 'A metric name is letters, digits, underscores and colons, and begins with no digit',
  sentence: ({ fault, text }, { code }) => {
    const what = WHAT[String(fault)] ?? 'A name is not written as the format asks';
    return text === '' || text === undefined ? `${what}.` : `${what}: ${code(text)}.`;
  },
  consequence: () => 'Prometheus and client_python refuse the whole dump.',
  fix: () => 'Use letters, digits and underscores only, and begin with a letter.',
};
