import type { Rule } from '../rule.ts';

/** Other messages are read, those behind it as far as its length is known. */
export const protobufWire: Rule = {
  id: 'dump/protobuf-wire',
  level: 'error',
  kind: 'fact',
  dialects: ['prometheus-protobuf'],
  clause: 'Protocol Buffers, Encoding',
  examples: {
    keeps: ['\x08\n\x02up\x18\x01\x22\x00'],
    breaks: ['\x04\n\x09up', '\x02\x18\x01\x02\x07\x07'],
  },
  faults: ['protobuf-wire'],
};
