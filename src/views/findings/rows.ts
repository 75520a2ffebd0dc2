import type { FindingRow } from '../../state/findings-view.ts';

/** What the screen asks of its rows. */
export interface Rows {
  /** The finding whose line has the focus, else the open one, else -1. */
  cursor(): number;
  focus(index: number): Promise<void>;
}

/** What a row is as high as before it was drawn, in px. */
export function guessedHeight(row: FindingRow): number {
  if (row.kind === 'level') return 53;
  return row.kind === 'finding' && row.nested ? 33 : 49; // without and with a line for the rule's id
}

export function rowKey(row: FindingRow): string {
  switch (row.kind) {
    case 'level':
      return row.level;
    case 'rule':
      return `${row.level} ${row.rule}`;
    case 'finding':
      return String(row.index);
  }
}
