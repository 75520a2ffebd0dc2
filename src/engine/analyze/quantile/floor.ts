// Whether the values of a histogram can be negative. If not, its first bucket begins at zero.

/** Offsets and skews have such units too, and show it by a bound or a sum below zero. */
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

/** Whether nothing has less than none of it. */
export function isAmount(unit: string): boolean {
  return AMOUNTS.test(unit);
}

/**
 * The lower end of the first bucket of a label set: 0 where negative values are ruled out, else
 * -Infinity. `lowest`: its lowest bound; `sum`: NaN when there is none.
 */
export function floorOf(ofAmounts: boolean, lowest: number, sum: number): number {
  const startsAboveZero = lowest > 0 && sum >= 0;
  const reachesBelowZero = lowest < 0 || sum < 0;
  return startsAboveZero || (ofAmounts && !reachesBelowZero) ? 0 : -Infinity;
}
