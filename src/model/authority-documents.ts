import { authorityPath } from '../paths.ts';
import { documentAnchor, passagePageOf, perPage } from './authority-passages.ts';
import { makersOf } from './authority-names.ts';
import type { Archive, AuthorityEntry } from '../archive/archive.ts';
import type { ContentsItem } from './contents.ts';
import { foreignTitle } from './foreign-language.ts';
import { shortTitleOf } from '../archive/title-of.ts';
import { documentLabel, titleList, type DocumentLabel, type TitleList } from './document-label.ts';
import { formatNumber } from '../words/language.ts';
import { counted as numberOf } from '../words/counts.ts';

/** A document that an authority made, or that is about it. */
export interface AuthorityDocument {
  document: DocumentLabel;
  /** `author`, `publisher` … */
  remarks: string[];
}

/** Documents that it wrote, took part in or published: those of one page, counted from 1. */
export function madeDocuments(id: string, page: number, { documents }: Archive): AuthorityDocument[] {
  const made = documents.filter((document) => makersOf(document).some(({ entity }) => entity === id));
  return made.slice((page - 1) * perPage, page * perPage).map((document) => {
    const remarks = makersOf(document).flatMap(({ entity, remark }) => (entity === id ? [remark] : []));
    return { document: documentLabel(document), remarks: [...new Set(remarks)] };
  });
}

/** How many pages an authority fills with the passages that mention it and the documents that it made; at least one. */
export function countAuthorityPages(id: string, { documents, mentioned }: Archive): number {
  const passages = [...(mentioned.get(id)?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  const made = documents.filter((document) => makersOf(document).some(({ entity }) => entity === id)).length;
  return Math.max(1, Math.ceil(Math.max(passages, made) / perPage));
}

const mostInRail = 20;

/** The documents that mention it, each with its share of the passages: for the side of `page`. */
export function documentShares(
  { kind, entry }: AuthorityEntry,
  page: number,
  archive: Archive,
): { items: ContentsItem[]; more?: string } {
  const all = [...(archive.mentioned.get(entry.id) ?? [])];
  const most = Math.max(1, ...all.map(([, { length }]) => length));
  let before = 0;
  const items = all.flatMap(([id, { length }]): ContentsItem[] => {
    const onPage = passagePageOf(before);
    before += length;
    const document = archive.document(id);
    if (!document) return [];
    const href = `${onPage === page ? '' : authorityPath(kind, entry.id, onPage)}#${documentAnchor(document)}`;
    const short = shortTitleOf(document);
    return [
      {
        href,
        label: short.text,
        ...foreignTitle(short),
        count: formatNumber(length),
        supplied: false,
        level: 2,
        share: length / most,
      },
    ];
  });
  return {
    items: items.slice(0, mostInRail),
    ...(items.length > mostInRail && { more: formatNumber(items.length - mostInRail) }),
  };
}

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
