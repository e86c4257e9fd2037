import { documentPath } from '../paths.ts';
import type { Event } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import { documentWords } from '../words/documents.ts';
import { organizationName, type Catalogue } from './catalogue.ts';
import { whenKnown } from './document-label.ts';
import { relationToEvent } from './event-relation.ts';
import { formatOccurred } from './facts.ts';
import { bracketed } from './bracketed.ts';
import type { Strip } from './strip.ts';
import { counted } from '../words/counts.ts';
import { foreignLanguage } from './foreign-language.ts';

/** One document in a list. */
export interface DocumentRow {
  href: string;
  kind: string;
  /** `the eve`, beside an event. */
  relation?: string;
  title: string;
  supplied: boolean;
  language?: string;
  strip?: Strip;
  /** Who, when and how much. */
  line: string;
  altered: boolean;
  /** Where not all of it is published here. */
  withheld?: 'excerpt' | 'metadata';
}

export type StripOf = (id: string) => Strip | undefined;

export function documentRow(
  document: DocumentSummary,
  catalogue: Catalogue,
  strip: Strip | undefined,
  event?: Event,
): DocumentRow {
  const { id, kind, title, date, occurred, textState, rights, language } = document;
  const when = occurred?.date ?? date?.value;
  const relation = event && when ? relationToEvent(when, event.date) : undefined;
  return {
    href: documentPath(id),
    kind: documentWords.kind(kind?.value),
    title: bracketed(title.value, title.basis === 'supplied'),
    supplied: title.basis === 'supplied',
    line: [madeBy(document, catalogue), whenLine(document), howMuch(document)].filter(Boolean).join('\u00a0· '),
    altered: textState?.value === 'altered',
    ...(relation && { relation }),
    ...(strip && { strip }),
    ...foreignLanguage(language),
    ...(rights.publish !== 'full' && { withheld: rights.publish }),
  };
}

/** The authors, else the publisher, else what is not stated. */
export function madeBy({ contributors, publisher, kind, rights }: DocumentSummary, catalogue: Catalogue): string {
  const authors = contributors.filter(({ role }) => role === 'author').map(({ name }) => name);
  if (authors.length > 0) return authors.join(', ');
  if (publisher) return organizationName(catalogue, publisher.value);
  const isSpoken = kind?.value === 'transcript';
  if (rights.publish !== 'full') return isSpoken ? documentWords.publisherNotShown : documentWords.authorNotShown;
  return isSpoken ? documentWords.publisherNotStated : documentWords.authorNotStated;
}

function whenLine({ occurred, date, rights }: DocumentSummary): string {
  if (occurred?.date) {
    const { medium: _medium, place: _place, ...when } = occurred;
    return formatOccurred(when);
  }
  return whenKnown({ date, rights });
}

/** No line ends between the number and its noun. */
const howMuch = ({ counts }: DocumentSummary): string =>
  (counts.turns > 1 ? counted.turns(counts.turns) : counted.paragraphs(counts.paragraphs)).replace(' ', '\u00a0');
