// Writes protobuf messages, field by field, for tests: nothing of the reader is in it.

export const COUNTER = 0;
export const GAUGE = 1;
export const SUMMARY = 2;
export const UNTYPED = 3;
export const HISTOGRAM = 4;
export const GAUGE_HISTOGRAM = 5;

type Bytes = readonly number[];

export function varint(value: number | bigint): Bytes {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  while (rest > 0x7fn) {
    bytes.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

/** An integer that is not zigzag: uint64, int64, enum. */
export function uint(field: number, value: number | bigint): Bytes {
  return [...varint(field * 8), ...varint(value)];
}

/** sint32, sint64. */
export function sint(field: number, value: number): Bytes {
  return uint(field, value < 0 ? -value * 2 - 1 : value * 2);
}

export function double(field: number, value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value, true);
  return [...varint(field * 8 + 1), ...bytes];
}

export function text(field: number, value: string | Bytes): Bytes {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return [...varint(field * 8 + 2), ...varint(bytes.length), ...bytes];
}

export function message(field: number, ...fields: readonly Bytes[]): Bytes {
  return text(field, fields.flat());
}

export function label(name: string, value: string | Bytes): Bytes {
  return message(1, text(1, name), text(2, value));
}

/** A family; each metric is its fields. */
export function family(name: string | Bytes, type: number, metrics: readonly Bytes[]): Bytes {
  return [text(1, name), uint(3, type), ...metrics.map((metric) => message(4, metric))].flat();
}

/** A body: each message behind its length. */
export function delimited(...messages: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(messages.flatMap((each) => [...varint(each.length), ...each]));
}
