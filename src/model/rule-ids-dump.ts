/** About the input as a whole: what was not read, what was cut. */
export const DUMP_RULE_IDS = [
  'dump/protobuf-not-read',
  'dump/protobuf-cut',
  'dump/protobuf-wire',
  'dump/protobuf-field',
  'dump/nothing-readable',
] as const;
export type DumpRuleId = (typeof DUMP_RULE_IDS)[number];
