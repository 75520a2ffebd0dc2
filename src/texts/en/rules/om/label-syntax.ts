import type { RuleText } from '../../../say.ts';

const WHAT: Readonly<Record<string, string>> = {
  'bad-label-name': 'A label name has a character that is not allowed',
  'label-colon': 'A label name has a colon, which only metric names may have',
  'label-no-equal': 'A label has no = and value',
  'label-no-value': 'A label has no value after the =',
  'label-value-unquoted': 'A label value is not in double quotes',
  'missing-comma': 'There is no comma between two labels',
  'leading-comma': 'A comma stands before the first label',
  'double-comma': 'Two commas stand between labels',
  'newline-in-label-value': 'A label value runs over the end of the line',
  'unclosed-quote': 'A double quote is never closed',
  'unclosed-braces': 'The braces are never closed',
  'text-after-quote': 'Text follows the closing quote of a label value',
  'empty-quoted-label-name': 'A label name is empty',
};

export const labelSyntax: RuleText = {
  title: 'Labels are written name="value", with commas between them',
  sentence: ({ fault, text }, { code }) => {
    const what = WHAT[String(fault)] ?? 'The labels are not written as the format asks';
    return text === '' || text === undefined ? `${what}.` : `${what}: ${code(text)}.`;
  },
  consequence: () =>
    'Prometheus and client_python refuse the whole dump, and the sample on this line cannot be read with certainty.',
  fix: (_params, { code }) =>
    `Write labels as ${code('name="value"')}: a name of letters, digits and underscores, double quotes, one comma between two labels. Inside a value write ${code('\\\\')}, ${code('\\"')} and ${code('\\n')} for backslash, quote and line feed.`,
};
