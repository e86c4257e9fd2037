import type { DocumentNames } from '../../phrases/document-names.ts';
import { pageAddress } from '../parts/served-root.ts';

/** A document that can be found. */
export interface FindableDocument {
  address: string;
  title: string;
  /** BCP 47, as the title is marked; empty where it is the interface's. */
  language: string;
  facts: string;
  /** All that it is found by, folded. */
  text: string;
}

/** Without accents and capitals. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function readNames({ names, documents, languages }: DocumentNames): FindableDocument[] {
  return documents.map(([id, title, facts, ...own]) => ({
    address: pageAddress(`documents/${id}/`).href,
    title,
    language: languages[id] ?? '',
    facts,
    text: fold([title, facts, ...own.map((place) => names[place] ?? '')].join(' ')),
  }));
}

/** The same from the page alone: titles and what stands with them. */
export const readPage = (root: ParentNode): FindableDocument[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('.wall li a')].map((link) => {
    // A bar has its title in a note of its own, marked with its language; a line is its title.
    const title = link.querySelector<HTMLElement>('b') ?? link;
    return {
      address: link.href,
      title: title.textContent.trim(),
      language: title.lang,
      facts: '',
      text: fold(link.closest('li')?.textContent ?? ''),
    };
  });

/** Those that have each of the words, or its beginning. */
export function findDocuments(all: readonly FindableDocument[], query: string): FindableDocument[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  return all.filter(({ text }) => words.every((word) => text.startsWith(word) || text.includes(` ${word}`)));
}
