import { documentPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import { isSigned } from '../../record/document-kinds.ts';
import type { Contributor, DocumentSummary } from '../../record/document.ts';
import { documentWords } from '#words/documents.ts';
import type { Archive } from '../../archive/archive.ts';
import { whenKnown } from './document-label.ts';
import { relationToEvent } from './event-relation.ts';
import { formatOccurred } from './facts.ts';
import { publisherOf } from './publisher-of.ts';
import { type Strip, drawStrip } from '../strip.ts';
import { counted } from '#words/parts/counts.ts';
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
  states: string[];
}

export type StripOf = (id: string) => Strip | undefined;

export function documentRow(
  document: DocumentSummary,
  archive: Archive,
  strip: Strip | undefined,
  event?: Event,
): DocumentRow {
  const { id, kind } = document;
  const relation = event && relationToEvent(document, event);
  return {
    href: documentPath(id),
    kind: documentWords.kind(kind?.value),
    title: titleOf(document),
    line: [madeBy(document, archive), whenLine(document), howMuch(document)].filter(Boolean).join('\u00a0· '),
    states: statesOf(document),
    ...(relation && { relation }),
    ...(strip && { strip }),
  };
}

/** Whether nobody is named as an author, and somebody in the credits as its reporter. */
export const isByCredit = ({ contributors }: DocumentSummary): boolean =>
  contributors.some(({ role }) => role === 'reporter') && !contributors.some(({ role }) => role === 'author');

/** The authors, else who reported it, else the publisher. */
export function namedMaker(document: DocumentSummary, archive: Archive): string | undefined {
  const { contributors } = document;
  const named = (role: Contributor['role']) =>
    contributors.flatMap((one) => (one.role === role ? [one.name] : [])).join(', ');
  const [authors, reporters] = [named('author'), named('reporter')];
  if (authors !== '') return authors;
  if (reporters !== '') return documentWords.reportedBy(reporters);
  return publisherOf(document, archive)?.value;
}

/** Who made it, else what is missing. */
export const madeBy = (document: DocumentSummary, archive: Archive): string =>
  namedMaker(document, archive) ??
  (isSigned(document.kind)
    ? documentWords.missingAuthor[whyMissing(document, 'author')]
    : documentWords.missingPublisher[whyMissing(document, 'publisher')]);

/** What a reader has to know of a document before opening it: its copy was altered, not all of it is published here. */
export const statesOf = ({ textState, rights }: DocumentSummary): string[] => [
  ...(textState?.value === 'altered' ? [documentWords.altered] : []),
  ...(rights.publish === 'full' ? [] : [withheld[rights.publish]]),
];

const withheld = { excerpt: documentWords.excerptOnly, metadata: documentWords.notPublished };

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
