// Rows in the order of a key that each of them has, in linear time and stable.
//
// A double, its bits turned so that they order as unsigned numbers do (the sign bit flipped, or all
// bits for a negative one), is sorted by 16 bits at a time from the lowest up. Digits that all keys
// share cost one look at the counts and no move.

const DIGIT = 16;
const VALUES = 1 << DIGIT;
const DIGITS = 4; // of a double
const SIGN = 0x80000000;

/**
 * The places 0 .. `keys.length` in the order of their keys; equals stay in order, whichever way it
 * runs, and NaN comes last both ways.
 */
export function radixOrder(keys: Float64Array, descending: boolean): Uint32Array<ArrayBuffer> {
  const length = keys.length;
  let order = new Uint32Array(length);
  let numbers = 0;
  for (let place = 0; place < length; place++)
    if (!Number.isNaN(keys[place])) order[numbers++] = place;
  let last = numbers;
  for (let place = 0; place < length; place++) if (Number.isNaN(keys[place])) order[last++] = place;

  const digits = digitsOf(keys, descending);
  let next = new Uint32Array(length);
  next.set(order.subarray(numbers), numbers);
  const ends = new Uint32Array(VALUES);
  for (const digit of digits) {
    ends.fill(0);
    for (let i = 0; i < numbers; i++) ends[digit[order[i]!]!]!++;
    if (numbers > 0 && ends[digit[order[0]!]!] === numbers) continue;
    for (let value = 0, end = 0; value < VALUES; value++) {
      end += ends[value]!;
      ends[value] = end;
    }
    for (let i = numbers - 1; i >= 0; i--) next[--ends[digit[order[i]!]!]!] = order[i]!;
    [order, next] = [next, order];
  }
  return order;
}

/** The digits of each key, lowest first: `digits[d][place]`. */
function digitsOf(keys: Float64Array, descending: boolean): readonly Uint16Array[] {
  const digits = Array.from({ length: DIGITS }, () => new Uint16Array(keys.length));
  const one = new DataView(new ArrayBuffer(8));
  const flip = descending ? ~0 : 0;
  for (let place = 0; place < keys.length; place++) {
    one.setFloat64(0, keys[place]! + 0); // -0 is 0
    let high = one.getInt32(0);
    let low = one.getInt32(4);
    if (high < 0) {
      high = ~high;
      low = ~low;
    } else high ^= SIGN;
    high ^= flip;
    low ^= flip;
    digits[0]![place] = low;
    digits[1]![place] = low >>> DIGIT;
    digits[2]![place] = high;
    digits[3]![place] = high >>> DIGIT;
  }
  return digits;
}
