import type { RecordFormat } from '../record-formats.ts';

interface Place {
  /** `t12` */
  id: string;
  /** What a reader is told of the place: where it is in the work, and at which address. */
  remark: string;
}

/**
 * A document's record that names a place of it: these formats describe works, so that the place is a remark, and the record's id
 * has the place's at its end.
 * @param record one record as the archive writes it; of CSL-JSON, a list of one
 * @param indent of CSL-JSON
 */
export const placeInRecord = (format: RecordFormat, record: string, place: Place, indent = 0): string =>
  namePlace[format](record, place, indent);

const namePlace: Record<RecordFormat, (record: string, place: Place, indent: number) => string> = {
  bib(record, { id, remark }) {
    const escaped = remark.replace(/[\\{}&%$#_~^]/g, latexSign);
    return record
      .replace(/^(@\w+\{[^,\s]*)/, (start) => `${start}-${id}`)
      .replace(/\}\s*$/, () => `\tannote = {${escaped}},\n}`);
  },
  ris(record, { id, remark }) {
    const lineEnd = record.includes('\r\n') ? '\r\n' : '\n';
    return record
      .replace(/^ID {2}- \S+/m, (line) => `${line}-${id}`)
      .replace(/^(?=ER {2}- ?$)/m, () => `N1  - ${remark}${lineEnd}`);
  },
  json(record, { id, remark }, indent) {
    const [item] = JSON.parse(record) as [{ id: string }];
    return JSON.stringify([{ ...item, id: `${item.id}-${id}`, annote: remark }], null, indent);
  },
};

const words: Record<string, string> = { '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' };
const latexSign = (sign: string): string => (words[sign] ? `{\\text${words[sign]}}` : `\\${sign}`);
