// Milliseconds as Go keeps them.

const LIMIT = 2 ** 63;

/** int64(value) as Go converts it on amd64: without a fraction, and what does not fit is the least. */
export function toInt64(value: number): bigint {
  return value >= -LIMIT && value < LIMIT ? BigInt(Math.trunc(value)) : -(2n ** 63n);
}
