// The units that promlint knows (validations/units.go), with its spelling `mibi` for mebi.

const BASE_OF: Readonly<Record<string, string>> = {
  amperes: 'amperes',
  bytes: 'bytes',
  celsius: 'celsius',
  grams: 'grams',
  joules: 'joules',
  kelvin: 'kelvin',
  meters: 'meters',
  metres: 'metres',
  seconds: 'seconds',
  volts: 'volts',
  minutes: 'seconds',
  hours: 'seconds',
  days: 'seconds',
  weeks: 'seconds',
  kelvins: 'kelvin',
  fahrenheit: 'celsius',
  rankine: 'celsius',
  inches: 'meters',
  yards: 'meters',
  miles: 'meters',
  bits: 'bytes',
  calories: 'joules',
  pounds: 'grams',
  ounces: 'grams',
};

const PREFIXES =
  /^(?:pico|nano|micro|milli|centi|deci|deca|hecto|kilo|kibi|mega|mibi|giga|gibi|tera|tebi|peta|pebi)/;

export const ABBREVIATIONS = 's ms us ns sec b kb mb gb tb pb m h d'.split(' ');

/** The first part of the name that is a unit, with or without prefix, and its base unit. */
export function unitOf(name: string): { unit: string; base: string } | undefined {
  for (const part of name.split('_')) {
    const base = baseOf(part) ?? baseOf(part.replace(PREFIXES, ''));
    if (base !== undefined) return { unit: part, base };
  }
  return undefined;
}

function baseOf(unit: string): string | undefined {
  return Object.hasOwn(BASE_OF, unit) ? BASE_OF[unit] : undefined;
}

/** Whether `word` stands in the name between underscores, or at its end after one. */
export function hasWord(name: string, word: string): boolean {
  return name.includes(`_${word}_`) || name.endsWith(`_${word}`);
}
