import type { Consumer } from './consumer.ts';
import {
  LOST_IN_OPENMETRICS,
  LOST_IN_PROTOBUF,
  LOST_IN_TEXT,
  REJECTED_IN_OPENMETRICS,
  REJECTED_IN_PROTOBUF,
  REJECTED_IN_TEXT,
} from './prometheus-grammar.ts';

export const prometheus35: Consumer = {
  id: 'prometheus-3.5',
  source: 'Prometheus 3.5.3',
  reads: {
    prometheus: {
      rejects: REJECTED_IN_TEXT,
      loses: [
        ...LOST_IN_TEXT,
        'nul-at-line-start',
        'leading-blank',
        'bare-word-in-braces',
        'prom/hist-le:repeated',
      ],
      stopsAt: 'nul-at-line-start',
    },
    openmetrics: {
      rejects: REJECTED_IN_OPENMETRICS,
      loses: [...LOST_IN_OPENMETRICS, 'om/hist-le:repeated'],
    },
    protobuf: { rejects: REJECTED_IN_PROTOBUF, loses: LOST_IN_PROTOBUF },
  },
};
