// Character references of HTML and XML, as far as escapers write them.

import { utf8Of } from '../lines/utf8-text.ts';

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: ' ', // written for a blank that must not collapse
};

export const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|quot|apos|lt|gt|amp|nbsp);/g;

/** What a match of `ENTITY` stands for, as a byte string. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const isHex = name[1] === 'x' || name[1] === 'X';
  return utf8Of(isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}
