/**
 * Rows of published tables by their ids: the one way in which a page saves a part of the data, so that what it saves
 * has the columns and words of the data files.
 * @param tables whole files of one kind (`targets.csv` and, where it is shown, `reference/targets.csv`), ids in the
 *   first column
 * @returns a file of the same kind, its rows in the order of the tables
 */
export function pickRows(tables: readonly string[], ids: ReadonlySet<string>): string {
  const parts = tables.map((table) => rowsOf(table));
  const head = parts[0]?.[0] ?? '';
  const rows = parts.flatMap(([, ...own]) => own.filter((row) => ids.has(row.split(/[,\r]/u)[0] ?? '')));
  return `\u{feff}${[head, ...rows].join('')}`;
}

/** Rows with their line breaks; a break within quotation marks is none between rows. */
function rowsOf(table: string): readonly string[] {
  return table.replace(/^\u{feff}/u, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/gu) ?? [];
}
