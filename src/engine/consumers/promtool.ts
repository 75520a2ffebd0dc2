import type { Consumer } from './consumer.ts';
import { REJECTED_BY_EXPFMT } from './expfmt-grammar.ts';

/** `promtool check metrics`: expfmt with the legacy name scheme. What it merely lints it accepts. */
export const promtool: Consumer = {
  id: 'promtool',
  source: 'promtool 3.5.3, check metrics',
  reads: {
    prometheus: {
      rejects: [...REJECTED_BY_EXPFMT, 'quoted-name', 'quoted-label-name', 'meta-quoted-name'],
      loses: [],
    },
  },
};
