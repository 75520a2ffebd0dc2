import type { Consumer } from './consumer.ts';
import { OPENMETRICS_MUSTS } from './openmetrics-1.0.ts';

/**
 * The reference parsers of client_python: its text parser is lax on purpose, its OpenMetrics
 * parser checks nearly all that the specification demands.
 *
 * Upstream: prometheus_client/parser.py and openmetrics/parser.py.
 */
export const clientPython: Consumer = {
  id: 'client_python',
  source: 'client_python 0.25.0 main (d0b497f)',
  reads: {
    prometheus: {
      rejects: [
        'bom',
        'bad-metric-name',
        'bad-label-name',
        'label-__name__',
        'quoted-name-twice',
        'quoted-name-outside',
        'empty-quoted-name',
        'invalid-utf8-name',
        'invalid-utf8-label',
        'invalid-utf8-help',
        'invalid-utf8-comment',
        'bare-name-in-braces',
        'bare-word-in-braces',
        'no-metric-name',
        'label-no-equal',
        'missing-comma',
        'leading-comma',
        'double-comma',
        'unclosed-quote',
        'unclosed-braces',
        'text-after-quote',
        'duplicate-label',
        'newline-in-label-value',
        'missing-value',
        'bad-value',
        'value-hex',
        'value-underscore',
        'composite-value',
        'label-value-unquoted',
        'bad-timestamp',
        'type-alone',
        'type-no-name',
        'type-no-word',
        'type-word',
        'type-case',
        'nul-at-line-start',
      ],
      loses: [],
    },
    // Laxer than the specification about blanks inside and around braces, colons in label names
    // and quoted names; stricter about the same series coming again later.
    openmetrics: {
      rejects: [
        ...OPENMETRICS_MUSTS,
        'om/duplicate:apart',
        'leading-blank',
        'leading-blank-comment',
        'trailing-blank',
        'tab',
        'double-blank',
        'type-blank-after',
        'meta-blank-before-name',
        'bad-label-name',
        'label-__name__',
        'label-no-equal',
        'label-value-unquoted',
        'missing-comma',
        'leading-comma',
        'lone-comma',
        'double-comma',
        'unclosed-quote',
        'unclosed-braces',
        'text-after-quote',
        'quoted-name-twice',
        'quoted-name-outside',
        'empty-quoted-name',
        'empty-quoted-label-name',
        'bare-name-in-braces',
        'bare-word-in-braces',
        'no-metric-name',
        'start-timestamp',
      ],
      loses: [],
    },
  },
};
