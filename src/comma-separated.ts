/**
 * Rows as comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula begins with an apostrophe, which it
 * does not show.
 */
export const commaSeparated = (rows: readonly (readonly string[])[]): string => rows.map(commaSeparatedRow).join('');

/** One of them, with its end. Of what is undefined, nothing stands there. */
export const commaSeparatedRow = (row: readonly (string | number | boolean | undefined)[]): string =>
  `${row.map((value) => (typeof value === 'string' ? field(value) : String(value ?? ''))).join(',')}\r\n`;

function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
