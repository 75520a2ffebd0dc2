import type { Consumer } from './consumer.ts';
import {
  LOST_IN_OPENMETRICS,
  LOST_IN_PROTOBUF,
  LOST_IN_TEXT,
  REJECTED_IN_OPENMETRICS,
  REJECTED_IN_PROTOBUF,
  REJECTED_IN_TEXT,
} from './prometheus-grammar.ts';

export const prometheusMain: Consumer = {
  id: 'prometheus-main',
  source: 'Prometheus main after 3.14.0 (d15adb9)',
  reads: {
    prometheus: {
      rejects: [...REJECTED_IN_TEXT, 'bare-word-in-braces'],
      loses: [...LOST_IN_TEXT, 'nul-at-line-start', 'leading-blank', 'prom/hist-le:repeated'],
      stopsAt: 'nul-at-line-start',
    },
    openmetrics: {
      rejects: [...REJECTED_IN_OPENMETRICS, 'bare-word-in-braces'],
      loses: [...LOST_IN_OPENMETRICS, 'om/hist-le:repeated'],
    },
    protobuf: { rejects: REJECTED_IN_PROTOBUF, loses: LOST_IN_PROTOBUF },
  },
};
