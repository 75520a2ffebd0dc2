// All that the intake must see through.

import { BYTE_DISGUISES } from './disguises/bytes.ts';
import type { Disguise } from './disguises/disguise.ts';
import { PASTE_DISGUISES } from './disguises/pastes.ts';
import { PREFIX_DISGUISES } from './disguises/prefixes.ts';
import { NESTED_DISGUISES, TRANSCRIPT_DISGUISES } from './disguises/transcripts.ts';

export const DISGUISES: readonly Disguise[] = [
  ...BYTE_DISGUISES,
  ...PREFIX_DISGUISES,
  ...PASTE_DISGUISES,
  ...TRANSCRIPT_DISGUISES,
  ...NESTED_DISGUISES,
];
