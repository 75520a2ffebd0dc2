import type { RuleText } from '../../../say.ts';

export const bareIdentBraces: RuleText = {
  title: 'A name inside braces is quoted',
  sentence: ({ name }, { code }) => `${code(name)} stands alone and unquoted inside the braces.`,
  consequence: ({ name }, { code }) =>
    `Prometheus 2.53 and 3.5 can crash on it: a one-letter name ended the server process in 2.53.3 and 3.5.3. Prometheus 2.42 and main refuse the dump, and so does client_python. expfmt and promtool take ${code(name)} for the metric name.`,
  fix: () => 'Write the name before the braces, or quote it.',
};
