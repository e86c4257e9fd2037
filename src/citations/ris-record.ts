import type { CitedDocument } from './cited-document.ts';
import type { CitedName } from './credited-names.ts';

/** What kind of thing it is, in RIS. */
const types: Record<CitedDocument['type'], string> = { 'article-newspaper': 'NEWS', webpage: 'ELEC' };

/** `van der Berg, Jan, Jr.`; a group as it is. */
const writeName = (name: CitedName): string =>
  'literal' in name
    ? name.literal
    : [name.family, name.given, ...(name.suffix === undefined ? [] : [name.suffix])].join(', ');

/** `2021/11/18/`, the parts that are not known empty. */
const writeDay = ([year, ...parts]: readonly number[]): string =>
  [year, ...[0, 1].map((at) => parts[at]?.toString().padStart(2, '0') ?? ''), ''].join('/');

/**
 * A document as a record of RIS, in the tags that Zotero's reader takes for these fields. `note` is what no tag has a place for. Lines end as
 * on the systems that the format comes from; every reader takes that.
 */
export function risRecord(document: CitedDocument, note: string): string {
  const { id, type, title, shortTitle, genre, authors, editors, translators, date, publisher, url, archive, language } =
    document;
  const day = date && (date.parts?.[0] ?? [date.year]);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[type]],
    ...authors.map((one): [string, string] => ['AU', writeName(one)]),
    ...editors.map((one): [string, string] => ['ED', writeName(one)]),
    ...translators.map((one): [string, string] => ['A4', writeName(one)]),
    ['DA', day && writeDay(day)],
    ['PY', day?.[0]?.toString()],
    ['ID', id],
    ['LA', language],
    ['N1', note],
    ['ST', shortTitle],
    ['TI', title],
    ['UR', url],
    ['T2', publisher],
    ['M3', genre],
    ['DB', archive],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}
