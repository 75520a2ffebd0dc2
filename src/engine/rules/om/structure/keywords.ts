import { META_HELP, META_TYPE, META_UNIT } from '../../../store/tables.ts';

/** The word of a metadata line, by META_* code. */
export const KEYWORDS: Readonly<Record<number, string>> = {
  [META_TYPE]: 'TYPE',
  [META_HELP]: 'HELP',
  [META_UNIT]: 'UNIT',
};
