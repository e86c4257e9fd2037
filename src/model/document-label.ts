import { documentPath } from '../paths.ts';
import type { DocumentSummary } from '../schema/document.ts';
import { dateWords } from '../words/dates.ts';
import { basisWords } from '../words/facts.ts';
import { documentWords } from '../words/documents.ts';
import { formatEdtf } from './edtf-date.ts';
import { bracketed } from './bracketed.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from './foreign-language.ts';

/** How other pages name a document. */
export interface DocumentLabel {
  href: string;
  kind: string;
  title: string;
  supplied: boolean;
  /** Where it is long and the editor gave a shorter one; else the title. */
  short: string;
  when: string;
  altered: boolean;
  /** BCP 47; absent where it is the interface's. */
  language?: string;
}

export function documentLabel({
  id,
  kind,
  title,
  shortTitle,
  date,
  occurred,
  textState,
  language,
  rights,
}: DocumentSummary): DocumentLabel {
  const when = occurred?.date ?? date?.value;
  const supplied = title.basis === 'supplied';
  return {
    href: documentPath(id),
    kind: documentWords.kind(kind?.value),
    title: bracketed(title.value, supplied),
    supplied,
    short: shortTitle ?? bracketed(title.value, supplied),
    when: when ? formatEdtf(when) : missingDate(rights),
    altered: textState?.value === 'altered',
    ...foreignLanguage(language),
  };
}

/** Titles within a sentence of the interface, and those of them that are in another language. */
export interface TitleList {
  titles: string[];
  foreign: ForeignTitle[];
}

export function titleList(documents: readonly DocumentSummary[]): TitleList {
  const labels = documents.map(documentLabel);
  return {
    titles: labels.map(({ short }) => short),
    foreign: labels.flatMap(({ short, language }) => foreignTitle(short, language).title ?? []),
  };
}

/** The document's day and how it is known: `17 November 1999`, `5 May 1999, inferred`, `date not stated`. */
export function whenKnown({ occurred, date, rights }: Pick<DocumentSummary, 'occurred' | 'date' | 'rights'>): string {
  if (occurred?.date) return formatEdtf(occurred.date);
  if (!date) return missingDate(rights);
  return date.basis === 'stated' ? formatEdtf(date.value) : `${formatEdtf(date.value)}, ${basisWords[date.basis]}`;
}

/** That a date is not stated can be told only where every word is published. */
const missingDate = ({ publish }: DocumentSummary['rights']): string =>
  publish === 'full' ? dateWords.notStated : dateWords.notShown;
