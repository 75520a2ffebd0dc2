// Tables of a document, cell by cell.

export interface MarkdownRow {
  /** The nearest heading above. */
  readonly heading: string;
  readonly cells: readonly string[];
}

/** Rows of all tables, without heads and dividers. A bar inside a cell is escaped. */
export function markdownRows(document: string): MarkdownRow[] {
  const rows: MarkdownRow[] = [];
  let heading = '';
  let inBody = false;
  for (const line of document.split('\n')) {
    const [, title] = /^#+ (.*)$/.exec(line) ?? [];
    if (title !== undefined) heading = title;
    if (!line.startsWith('|')) inBody = false;
    else if (/^\|[ :|-]+\|$/.test(line)) inBody = true;
    else if (inBody) {
      const cells = line.slice(1, -1).split(/(?<!\\)\|/);
      rows.push({ heading, cells: cells.map((cell) => cell.trim().replaceAll('\\|', '|')) });
    }
  }
  return rows;
}
