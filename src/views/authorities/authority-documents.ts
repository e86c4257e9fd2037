import { authorityPath } from '../../paths.ts';
import type { DocumentSummary } from '../../record/document.ts';
import {
  countNaming,
  documentAnchor,
  mentioningDocuments,
  passagePageOf,
  perPage,
} from '../../parts/authorities/authority-passages.ts';
import { makersOf } from '../../parts/authorities/authority-names.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import type { ContentsItem } from '../../parts/contents.ts';
import { foreignTitle } from '../../parts/foreign-language.ts';
import { shortTitleOf } from '../../archive/title-of.ts';
import { documentLabel, titleList, type DocumentLabel, type TitleList } from '../../parts/documents/document-label.ts';
import { formatNumber } from '#words/parts/language.ts';
import { counted as numberOf } from '#words/parts/counts.ts';

/** A document that an authority made, or that is about it. */
export interface AuthorityDocument {
  document: DocumentLabel;
  /** `author`, `publisher` … */
  remarks: string[];
}

/** Documents that it wrote, took part in or published: those of one page, counted from 1. */
export function madeDocuments(id: string, page: number, archive: Archive): AuthorityDocument[] {
  const made = madeBy(id, archive).slice((page - 1) * perPage, page * perPage);
  return made.map((document) => {
    const remarks = makersOf(document).flatMap(({ entity, remark }) => (entity === id ? [remark] : []));
    return { document: documentLabel(document), remarks: [...new Set(remarks)] };
  });
}

const madeBy = (id: string, archive: Archive): readonly DocumentSummary[] => archive.derive(indexMakers).get(id) ?? [];

export const countMade = (id: string, archive: Archive): number => madeBy(id, archive).length;

/** Entity → the documents that it made, in their order. */
function indexMakers({ documents }: Archive): ReadonlyMap<string, readonly DocumentSummary[]> {
  const made = new Map<string, DocumentSummary[]>();
  for (const document of documents) {
    const makers = new Set(makersOf(document).map(({ entity }) => entity));
    for (const entity of makers) getOrSet(made, entity, () => []).push(document);
  }
  return made;
}

/** How many pages an authority fills with the passages that mention it and the documents that it made; at least one. */
export function countAuthorityPages(id: string, archive: Archive): number {
  const passages = countNaming(id, archive);
  return Math.max(1, passagePageOf(passages - 1), Math.ceil(madeBy(id, archive).length / perPage));
}

const mostInRail = 20;

/** The documents that mention it, each with its share of the passages: for the side of `page`. */
export function documentShares(
  { kind, entry }: AuthorityEntry,
  page: number,
  archive: Archive,
): { items: ContentsItem[]; more?: string } {
  const all = mentioningDocuments(entry.id, archive);
  const most = archive.derive(mostInOne, entry.id);
  const items = all.slice(0, mostInRail).map(({ document, blocks, before }): ContentsItem => {
    const onPage = passagePageOf(before);
    const href = `${onPage === page ? '' : authorityPath(kind, entry.id, onPage)}#${documentAnchor(document)}`;
    const short = shortTitleOf(document);
    return {
      href,
      // Where its passages stood once, while they are on a further page.
      ...(page === 1 && onPage > 1 && { anchor: documentAnchor(document) }),
      label: short.text,
      ...foreignTitle(short),
      count: formatNumber(blocks.length),
      supplied: false,
      level: 2,
      share: blocks.length / most,
    };
  });
  return { items, ...(all.length > mostInRail && { more: formatNumber(all.length - mostInRail) }) };
}

/** The most passages that one document mentions an authority in; at least one. */
const mostInOne = (archive: Archive, id: string): number =>
  mentioningDocuments(id, archive).reduce((most, { blocks }) => Math.max(most, blocks.length), 1);

const mostSilent = 20;

/** Documents that never mention it. Of those whose words are not all published, nothing is claimed. */
export interface Silence extends TitleList {
  more?: string;
  /** `2 documents` */
  unknown?: string;
}

export function silentDocuments(entity: string, { documents, mentioned }: Archive): Silence {
  const without = documents.filter(({ id }) => !mentioned.get(entity)?.has(id));
  const silent = without.filter(({ rights }) => rights.publish === 'full');
  const unknown = without.length - silent.length;
  return {
    ...titleList(silent.slice(0, mostSilent)),
    ...(silent.length > mostSilent && { more: formatNumber(silent.length - mostSilent) }),
    ...(unknown > 0 && { unknown: numberOf.documents(unknown) }),
  };
}
