/**
 * Rows as comma-separated values (RFC 4180). A value that a spreadsheet would run as a formula begins with an apostrophe, which it
 * does not show.
 */
export const commaSeparated = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
