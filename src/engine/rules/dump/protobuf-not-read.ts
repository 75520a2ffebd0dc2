import type { Rule } from '../rule.ts';

/** Protobuf that cannot be read as bytes: its text form, or a body with other text around it. */
export const protobufNotRead: Rule = {
  id: 'dump/protobuf-not-read',
  level: 'error',
  kind: 'fact',
  dialects: ['prometheus-protobuf'],
  clause: 'Prometheus exposition formats, Protobuf format',
  examples: {
    keeps: ['\x08\n\x02up\x18\x01\x22\x00'],
    breaks: ['name: "up"\ntype: GAUGE\nmetric: <\n  gauge: <\n    value: 1\n  >\n>\n'],
  },
  faults: ['protobuf-not-bytes'],
};
