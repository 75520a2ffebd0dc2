import type { RuleText } from '../../../say.ts';

export const bareIdentBraces: RuleText = {
  title: 'A name inside braces is quoted',
  sentence: ({ name }, { code }) => `${code(name)} stands alone and unquoted inside the braces.`,
  consequence: ({ fault }) => {
    switch (fault) {
      case 'bare-name-in-braces':
        return 'Prometheus 2.53 and 3.5 can crash on so short a name: in 2.53.3 and 3.5.3 the server process ended. Prometheus 2.42 and main refuse the whole dump, and so does client_python. expfmt and promtool take it for the metric name.';
      default:
        return 'Prometheus 3.5 stores the sample under the name without its first and last letter. The other versions refuse the whole dump, and so does client_python. expfmt and promtool take it for the metric name.';
    }
  },
  fix: () => 'Write the name before the braces, or quote it.',
};
