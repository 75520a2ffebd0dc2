import type { Rule } from '../rule.ts';

/** At the border of two messages nobody can tell. */
export const protobufCut: Rule = {
  id: 'dump/protobuf-cut',
  level: 'error',
  kind: 'fact',
  dialects: ['prometheus-protobuf'],
  clause: 'Prometheus exposition formats, Protobuf format',
  examples: {
    keeps: ['\x08\n\x02up\x18\x01\x22\x00'],
    breaks: ['\x08\n\x02up\x18\x01', '\x08\n\x02up\x18\x01\x22\x00\x08\n'],
  },
  faults: ['protobuf-cut'],
};
