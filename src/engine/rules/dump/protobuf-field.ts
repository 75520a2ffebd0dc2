import type { Rule } from '../rule.ts';

/** The bytes are right, and the Prometheus server refuses what they say. */
export const protobufField: Rule = {
  id: 'dump/protobuf-field',
  level: 'error',
  kind: 'fact',
  dialects: ['prometheus-protobuf'],
  clause: 'client_model, metrics.proto',
  examples: {
    keeps: ['\x08\n\x02up\x18\x01\x22\x00'],
    breaks: ['\x04\x18\x01\x22\x00', '\x08\n\x02up\x18\x09\x22\x00'],
  },
  faults: ['protobuf-field', 'duplicate-label', 'label-__name__'],
};
