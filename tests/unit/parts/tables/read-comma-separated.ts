/** Rows of comma-separated values, by RFC 4180. @throws Error where the text breaks its rules */
export function readCommaSeparated(text: string): string[][] {
  const rows: string[][] = [];
  const value = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let row: string[] = [];
  while (value.lastIndex < text.length) {
    const from = value.lastIndex;
    const [, quoted, plain = '', end] = value.exec(text) ?? [];
    if (end === undefined) throw new Error(`No value at ${String(from)}: ${text.slice(from, from + 40)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
