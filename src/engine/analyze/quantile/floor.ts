// Whether the values of a histogram can be negative. If not, its first bucket begins at zero.

/** Units that nothing has less than none of. Offsets and skews in them show a bound or sum below zero. */
const AMOUNTS =
  /^(?:(?:nano|micro|milli)?seconds|minutes|hours|days|weeks|(?:kilo|mega|giga|kibi|mebi|gibi)?(?:bytes|bits)|ms|us|ns|kb|mb|gb|kib|mib|gib)$/;

/** Units by the end of a name that the formats or the libraries know. */
const OTHER_UNITS =
  /^(?:amperes|celsius|grams|joules|kelvin|(?:milli|kilo)?met(?:er|re)s|(?:kilo)?grams|ratio|percent|volts|watts|hertz|seconds_squared)$/;

/** The unit as declared, or else as the name ends; '' when neither says. */
export function unitOf(name: string, declared: string): string {
  if (declared !== '') return declared;
  const end = name.slice(name.lastIndexOf('_') + 1).toLowerCase();
  return end !== name && (AMOUNTS.test(end) || OTHER_UNITS.test(end)) ? end : '';
}

/** 0 where negative values are ruled out, else -Infinity. */
export function floorOf(
  unit: string,
  buckets: { readonly startsAboveZero: boolean; readonly reachesBelowZero: boolean },
): number {
  const isAmount = AMOUNTS.test(unit) && !buckets.reachesBelowZero;
  return isAmount || buckets.startsAboveZero ? 0 : -Infinity;
}
