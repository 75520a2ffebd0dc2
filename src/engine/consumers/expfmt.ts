import type { Consumer } from './consumer.ts';
import { REJECTED_BY_EXPFMT } from './expfmt-grammar.ts';

/** Pushgateway, node_exporter's textfile collector, and whatever else reads through expfmt. */
export const expfmt: Consumer = {
  id: 'expfmt',
  source: 'prometheus/common d2417e2, UTF-8 names',
  reads: { prometheus: { rejects: REJECTED_BY_EXPFMT, loses: [] } },
};
