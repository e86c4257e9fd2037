import { documentPath } from '../paths.ts';
import type { DocumentSummary } from '../schema/document.ts';
import { dateWords } from '../words/dates.ts';
import { basisWords } from '../words/facts.ts';
import { documentWords } from '../words/documents.ts';
import { formatEdtf } from './edtf-date.ts';
import { foreignLanguage, foreignTitle, type ForeignTitle } from './foreign-language.ts';
import { dayOf } from '../schema/day-of.ts';
import { shortTitleOf, titleOf } from './title-of.ts';
import { whyMissing } from './missing-value.ts';

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
  textState,
  language,
  ...known
}: DocumentSummary): DocumentLabel {
  const when = dayOf(known)?.value;
  const supplied = title.basis === 'supplied';
  return {
    href: documentPath(id),
    kind: documentWords.kind(kind?.value),
    title: titleOf({ title }),
    supplied,
    short: shortTitleOf({ title, shortTitle }),
    when: when ? formatEdtf(when) : dateWords.missing[whyMissing(known, 'date')],
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

/** The document's day and how it is known: `17 November 1999`, `5 May 1999, inferred`, `no date found`. */
export function whenKnown(document: DocumentSummary): string {
  const day = dayOf(document);
  if (!day) return dateWords.missing[whyMissing(document, 'date')];
  return day.basis === 'stated' ? formatEdtf(day.value) : `${formatEdtf(day.value)}, ${basisWords[day.basis]}`;
}
