import { documentPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { Contributor, DocumentSummary } from '../../record/document.ts';
import { documentWords } from '../../words/documents.ts';
import type { Archive } from '../../archive/archive.ts';
import { whenKnown } from './document-label.ts';
import { relationToEvent } from './event-relation.ts';
import { formatOccurred } from './facts.ts';
import { type Strip, drawStrip } from '../strip.ts';
import { counted } from '../../words/parts/counts.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';
import { whyMissing } from '../missing-value.ts';

/** One document in a list. */
export interface DocumentRow {
  href: string;
  kind: string;
  /** `the day before`, beside an event. */
  relation?: string;
  title: Title;
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
  archive: Archive,
  strip: Strip | undefined,
  event?: Event,
): DocumentRow {
  const { id, kind, textState, rights } = document;
  const relation = event && relationToEvent(document, event);
  return {
    href: documentPath(id),
    kind: documentWords.kind(kind?.value),
    title: titleOf(document),
    line: [madeBy(document, archive), whenLine(document), howMuch(document)].filter(Boolean).join('\u00a0· '),
    altered: textState?.value === 'altered',
    ...(relation && { relation }),
    ...(strip && { strip }),
    ...(rights.publish !== 'full' && { withheld: rights.publish }),
  };
}

/** Whether nobody is named as an author, and somebody in the credits as its reporter. */
export const isByCredit = ({ contributors }: DocumentSummary): boolean =>
  contributors.some(({ role }) => role === 'reporter') && !contributors.some(({ role }) => role === 'author');

/** The authors, else who reported it, else the publisher, else what is missing. */
export function madeBy(document: DocumentSummary, archive: Archive): string {
  const { contributors, publisher, kind } = document;
  const named = (role: Contributor['role']) =>
    contributors.flatMap((one) => (one.role === role ? [one.name] : [])).join(', ');
  const [authors, reporters] = [named('author'), named('reporter')];
  if (authors !== '') return authors;
  if (reporters !== '') return documentWords.reportedBy(reporters);
  if (publisher) return archive.nameOf(publisher.value);
  return kind?.value === 'transcript'
    ? documentWords.missingPublisher[whyMissing(document, 'publisher')]
    : documentWords.missingAuthor[whyMissing(document, 'author')];
}

function whenLine(document: DocumentSummary): string {
  const { occurred } = document;
  if (!occurred?.date) return whenKnown(document);
  const { medium: _medium, place: _place, ...when } = occurred;
  return formatOccurred(when);
}

/** No line ends between the number and its noun. */
const howMuch = ({ counts }: DocumentSummary): string =>
  (counts.turns > 1 ? counted.turns(counts.turns) : counted.paragraphs(counts.paragraphs)).replace(' ', '\u00a0');

/** The pictures of documents, by id. Drawn once: a document stands in several lists. */
export const stripOf =
  (archive: Archive): StripOf =>
  (id) =>
    archive.derive(drawDocument, id);

function drawDocument(archive: Archive, id: string) {
  const { blocks, quotes } = archive.record(id);
  return drawStrip(blocks, quotes);
}
