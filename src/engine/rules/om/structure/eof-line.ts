import { META_EOF, type Tables } from '../../../store/tables.ts';

/**
 * Line of `# EOF`, or Infinity. What follows it belongs to no exposition: rules that compare
 * lines with earlier ones stop there, and om/after-eof tells the fault.
 */
export function eofLine({ metadata }: Tables): number {
  const row = metadata.kind.indexOf(META_EOF);
  return row < 0 ? Infinity : metadata.line[row]!;
}
