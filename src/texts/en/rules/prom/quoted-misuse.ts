import type { RuleText } from '../../../say.ts';
import { ofMetric } from '../of-metric.ts';

export const quotedMisuse: RuleText = {
  title: 'One quoted name stands first in the braces',
  sentence: ({ fault, name }, say) => {
    switch (fault) {
      case 'quoted-name-late':
        return `The quoted name ${say.code(name)} does not stand first in the braces.`;
      case 'quoted-name-twice':
        return 'A line has two metric names.';
      case 'quoted-name-outside':
        return 'A quoted metric name stands outside of braces.';
      case 'empty-quoted-name':
        return 'A metric name is empty.';
      case 'empty-quoted-label-name':
        return `A label name${ofMetric(name, say)} is empty.`;
      case 'newline-in-quoted-name':
        return 'A quoted name holds a raw line feed.';
      case 'quoted-name-escape':
        return `A backslash in a quoted name is followed by something other than ${say.code('\\')}, ${say.code('"')} or ${say.code('n')}.`;
      default:
        return 'A quoted name is not valid UTF-8.';
    }
  },
  consequence: ({ fault }) => {
    switch (fault) {
      case 'quoted-name-late':
        return 'Nobody judged here minds as long as quoted names are read at all: Prometheus 3, expfmt and client_python take it, Prometheus 2 and promtool do not. OpenMetrics 2.0 will want the name first.';
      case 'quoted-name-outside':
        return 'Prometheus and client_python refuse the whole dump. expfmt takes it.';
      case 'newline-in-quoted-name':
        return 'expfmt, promtool and client_python refuse the whole dump. Prometheus 3 takes it.';
      case 'quoted-name-escape':
        return 'expfmt (Pushgateway, textfile collector) and promtool refuse the whole dump.';
      case 'empty-quoted-label-name':
        return 'Prometheus refuses the whole dump, and so do expfmt (Pushgateway, textfile collector) and promtool. client_python takes it.';
      default:
        return 'Every consumer judged here refuses the whole dump.';
    }
  },
  fix: (_params, { code }) => `Write ${code('{"metric.name","label.name"="value"} 1')}.`,
};
