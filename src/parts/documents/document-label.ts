import { documentPath } from '../../paths.ts';
import type { Document, DocumentSummary } from '../../record/document.ts';
import type { Basis } from '../../record/sourced.ts';
import { yearOf } from '../../record/edtf.ts';
import { dateWords } from '#words/parts/dates.ts';
import { basisWords } from '#words/parts/facts.ts';
import { documentWords } from '#words/documents.ts';
import { formatEdtf } from '../edtf-date.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from '../foreign-language.ts';
import { dayOf } from '../../record/day-of.ts';
import { shortTitleOf, titleOf, type Title } from '../../archive/title-of.ts';
import { kindName } from './facts.ts';
import { whyMissing } from '../missing-value.ts';

/** How other pages name a document. */
export interface DocumentLabel {
  href: string;
  kind: string;
  title: Title;
  /** Where it is long and the editor gave a shorter one; else the title. */
  short: Title;
  when: string;
  altered: boolean;
  /** BCP 47, of its words; absent where it is the interface's. */
  language?: string;
}

export function documentLabel(document: DocumentSummary): DocumentLabel {
  const when = dayOf(document)?.value;
  return {
    href: documentPath(document.id),
    kind: documentWords.kind(document.kind?.value),
    title: titleOf(document),
    short: shortTitleOf(document),
    when: when ? formatEdtf(when) : dateWords.missing[whyMissing(document, 'date')],
    altered: document.textState?.value === 'altered',
    ...foreignLanguage(document.language.value),
  };
}

/** Titles within a sentence of the interface, and those of them that are in another language. */
export interface TitleList {
  titles: string[];
  foreign: ForeignTitle[];
}

export function titleList(documents: readonly DocumentSummary[]): TitleList {
  const titles = documents.map(shortTitleOf);
  return {
    titles: titles.map(({ text }) => text),
    foreign: titles.flatMap((title) => foreignTitle(title).title ?? []),
  };
}

/** The document's day and how it is known: `17 November 1999`, `5 May 1999, inferred`, `no date found`. */
export function whenKnown(document: DocumentSummary): string {
  const day = dayOf(document);
  if (!day) return dateWords.missing[whyMissing(document, 'date')];
  return knownAs(day.value, day.basis);
}

/** A day with how it is known. That one of a set is not stated, its words say: `by 18 November 1999`. */
export const knownAs = (edtf: string, basis: Basis): string =>
  basis === 'stated' || /^\[(?:\.\.|.*\.\.\]$)/.test(edtf)
    ? formatEdtf(edtf)
    : `${formatEdtf(edtf)}, ${basisWords[basis]}`;

/** What search filters pages by. */
export interface PageFilters {
  kind: string;
  year?: string;
}

export function pageFilters(document: Pick<Document, 'kind' | 'date' | 'occurred' | 'published'>): PageFilters {
  const { kind } = document;
  const day = dayOf(document)?.value;
  const year = day && yearOf(day);
  return { kind: kindName(kind?.value), ...(year && { year }) };
}
