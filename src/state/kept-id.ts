import type { KeptId } from '../model/kept.ts';

/** What an address names, if it can be a kept dump at all. */
export function keptIdOf(text: string): KeptId | undefined {
  return /^[0-9a-z]{8,64}$/i.test(text) ? (text as KeptId) : undefined;
}

/** Eight letters and digits, made anew for each dump: nothing about it can be told from them. */
export function newKeptId(): KeptId {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const parts = Array.from(random, (part) => part.toString(36).padStart(7, '0').slice(-4));
  return parts.join('') as KeptId;
}
