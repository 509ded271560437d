/** Columns that a text takes at a terminal; Japanese characters take two. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u3000-\u9FFF\uFF00-\uFF60]/u.test(character) ? 2 : 1),
    0,
  );
}

/** Filled up with spaces to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(1, width - columnsOf(text)));
}

/** Rows of cells as indented lines, with every column as wide as its widest cell. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, columnsOf(cell));
    }
  }
  return rows.map((row) =>
    `  ${row.map((cell, index) => padded(cell, (widths[index] ?? 0) + 2)).join('')}`.trimEnd(),
  );
}
