import type { Consumer } from './consumer.ts';
import {
  LOST_IN_OPENMETRICS,
  LOST_IN_PROTOBUF,
  LOST_IN_TEXT,
  REJECTED_IN_OPENMETRICS,
  REJECTED_IN_PROTOBUF,
  REJECTED_IN_TEXT,
  UTF8_NAMES,
} from './prometheus-grammar.ts';

export const prometheus253: Consumer = {
  id: 'prometheus-2.53',
  source: 'Prometheus 2.53.3',
  reads: {
    prometheus: {
      rejects: [...REJECTED_IN_TEXT, ...UTF8_NAMES, 'leading-blank', 'bare-word-in-braces'],
      loses: [...LOST_IN_TEXT, 'nul-at-line-start'],
      stopsAt: 'nul-at-line-start',
    },
    openmetrics: {
      rejects: [...REJECTED_IN_OPENMETRICS, ...UTF8_NAMES],
      loses: LOST_IN_OPENMETRICS,
    },
    protobuf: { rejects: [...REJECTED_IN_PROTOBUF, ...UTF8_NAMES], loses: LOST_IN_PROTOBUF },
  },
};
