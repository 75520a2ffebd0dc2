import type { Tables } from '../store/tables.ts';

/** Names of families as text, decoded once each: a rule may report a million lines of one. */
export function familyNames({ strings, families }: Tables): (family: number) => string {
  const decoded = new Map<number, string>();
  return (family) => {
    let name = decoded.get(family);
    if (name === undefined) decoded.set(family, (name = strings.text(families.name[family]!)));
    return name;
  };
}
