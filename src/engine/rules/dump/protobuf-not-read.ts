import type { Rule } from '../rule.ts';

/** Fires for every dump of this dialect, as long as no reader of it exists. */
export const protobufNotRead: Rule = {
  id: 'dump/protobuf-not-read',
  level: 'warning',
  kind: 'fact',
  dialects: ['prometheus-protobuf'],
  clause: 'Prometheus exposition formats, Protobuf format',
  examples: { keeps: [], breaks: [''] },

  check(_dump, report) {
    report({ line: 1 });
  },
};
