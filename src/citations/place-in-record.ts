/** The formats of records for reference managers, by the ending of their files. */
export type RecordFormat = 'bib' | 'ris' | 'json';

/**
 * A document's record that names a place of it: these formats describe works, so that the place is a remark, and the record's id
 * has the place's at its end.
 * @param record one record as the archive writes it; of CSL-JSON, a list of one
 * @param indent of CSL-JSON
 */
export function placeInRecord(
  format: RecordFormat,
  record: string,
  place: { id: string; remark: string },
  indent = 0,
): string {
  const { id, remark } = place;
  if (format === 'json') {
    const [item] = JSON.parse(record) as [{ id: string }];
    return JSON.stringify([{ ...item, id: `${item.id}-${id}`, annote: remark }], null, indent);
  }
  if (format === 'bib') {
    const escaped = remark.replace(/[\\{}&%$#_~^]/g, latexSign);
    return record
      .replace(/^(@\w+\{[^,\s]*)/, (start) => `${start}-${id}`)
      .replace(/\}\s*$/, () => `\tannote = {${escaped}},\n}`);
  }
  const lineEnd = record.includes('\r\n') ? '\r\n' : '\n';
  return record
    .replace(/^ID {2}- \S+/m, (line) => `${line}-${id}`)
    .replace(/^(?=ER {2}- ?$)/m, () => `N1  - ${remark}${lineEnd}`);
}

const words: Record<string, string> = { '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' };
const latexSign = (sign: string): string => (words[sign] ? `{\\text${words[sign]}}` : `\\${sign}`);
