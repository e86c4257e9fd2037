import type { ArchiveSettings } from '../record/archive.ts';
import type { Authorities } from '../record/authority.ts';
import { excerptBounds, excerptOf } from '../record/excerpt.ts';
import { keepFields } from '../record/keep-fields.ts';
import type { Ledger } from '../record/ledger.ts';
import { passagesOf } from '../record/passages.ts';
import type { Document, DocumentSummary, Region, SourceFile } from '../record/document.ts';
import type { Parallels, ParallelSide } from '../record/parallel.ts';
import type { Evidence } from '../record/sourced.ts';
import type { ArchiveText } from './archive-text.ts';
import { excerptFields } from './excerpt-fields.ts';
import { mapEvidence } from '../record/evidence.ts';

export type Publish = DocumentSummary['rights']['publish'];
/** How much of a document is published; documents that the archive does not know count as `metadata`. */
export type PublishOf = (document: string) => Publish;

/**
 * The one place where `publish` is honoured: whatever leaves the build is made from what this returns. Of an excerpt the
 * beginning is left, of metadata no word. Evidence whose words are not published keeps its place and has `exact` empty. What stands
 * here is listed field by field, so that a new field of records is withheld until it is listed.
 */
export function publishedDocument(document: Document, publishOf: PublishOf): Document {
  const { publish } = document.rights;
  if (publish === 'full') return withholdEvidence(document, publishOf, () => true);
  const blocks = publish === 'excerpt' ? excerptOf(document.blocks, document.language.value) : [];
  const passages = new Map(passagesOf(blocks).map((passage) => [passage.id, passage.text]));
  const within = <At extends { block: string; end: number }>(all: readonly At[]): At[] =>
    all.filter(({ block, end }) => end <= (passages.get(block)?.length ?? -1));
  const whole = new Set(passagesOf(document.blocks).flatMap(({ id, text }) => (passages.get(id) === text ? id : [])));
  return withholdEvidence(
    {
      ...publishedEntry(document),
      blocks,
      exchanges: [],
      mentions: within(document.mentions).map((mention) => keepFields(mention, excerptFields.mention)),
      // What a figure measures, and in which unit, may be told by words behind the cut.
      figures: document.figures
        .filter(({ block }) => whole.has(block))
        .map((figure) => keepFields(figure, excerptFields.figure)),
      dates: within(document.dates).map((date) => keepFields(date, excerptFields.date)),
      corrections: within(document.corrections)
        .filter(({ from }) => from.length <= excerptBounds.characters)
        .map((correction) => keepFields(correction, excerptFields.correction)),
      // Who said a quotation may be told by words that are not published.
      quotes: [],
      regions: document.regions.map(bareRegion),
    },
    publishOf,
    ({ block, exact }) => passages.get(block)?.includes(exact) ?? false,
  );
}

/** The same for the line that lists show. */
export function publishedSummary(summary: DocumentSummary, publishOf: PublishOf): DocumentSummary {
  if (summary.rights.publish === 'full') return withholdEvidence(summary, publishOf, () => true);
  return withholdEvidence(publishedEntry(summary), publishOf, () => false);
}

/**
 * Of what documents share, only what is published on both sides: the words, and the quotation that they are said to be. That two
 * documents are one text would tell the words of the one by those of the other.
 */
export function publishedParallels(
  { pairs, copies }: Parallels,
  texts: ReadonlyMap<string, ArchiveText>,
  publishOf: PublishOf,
): Parallels {
  const isShown = ({ document, block, end, quote }: ParallelSide) => {
    const published = texts.get(document);
    if (quote !== undefined && !published?.quotes.some(({ id }) => id === quote)) return false;
    // Another title may stand there than the one that shares the words.
    if (block === 'title' && publishOf(document) !== 'full') return false;
    return end <= (published?.passages.get(block)?.text.length ?? -1);
  };
  return {
    pairs: pairs.filter(({ a, b }) => isShown(a) && isShown(b)),
    copies: copies.filter((ids) => ids.every((id) => publishOf(id) === 'full')),
  };
}

/** What editors say of people, organizations … quotes documents as evidence: words that are not published are left out. */
export const publishedAuthorities = (authorities: Authorities, publishOf: PublishOf): Authorities =>
  blankEvidence(authorities, ({ document }) => publishOf(document) === 'full');

/** The same for what the archive says of itself. */
export const publishedArchive = (archive: ArchiveSettings, publishOf: PublishOf): ArchiveSettings =>
  blankEvidence(archive, ({ document }) => publishOf(document) === 'full');

/** Of a ledger, the documents of which every word is published: hashes of sentences tell whoever guesses one that it is there. */
export const publishedLedger = (ledger: Ledger | undefined, publishOf: PublishOf): Ledger | undefined =>
  ledger && {
    ...ledger,
    documents: Object.fromEntries(Object.entries(ledger.documents).filter(([id]) => publishOf(id) === 'full')),
  };

/**
 * @throws Error where the record does not say what is shown in the place of what is known: nothing of it can be published then.
 */
function publishedEntry({ id, catalogueEntry, source, counts, rights }: DocumentSummary): DocumentSummary {
  if (!catalogueEntry) throw new Error(`The record of ${id} is not published in full and has no catalogue entry.`);
  const { byLine: _fields, ...file } = source;
  return { ...catalogueEntry, source: rights.publish === 'metadata' ? withoutNames(source) : file, counts };
}

/** The name of a file may be its title. */
const withoutNames = ({ since, receivedOn, sha256, bytes, mediaType, length }: SourceFile): SourceFile => ({
  file: '',
  receivedAs: '',
  ...(since && { since }),
  ...(receivedOn && { receivedOn }),
  sha256,
  bytes,
  mediaType,
  length,
});

/** What became of a stretch and how long it is, without the names of fields that the source gives and the editor's reasons. */
function bareRegion(region: Region): Region {
  const { role, start, end, number } = region;
  const bare = { start, end, ...(number !== undefined && { number }) };
  switch (role) {
    case 'block':
      return { role, ...bare, target: region.target };
    case 'metadata':
      return { role, ...bare, field: '' };
    case 'omitted':
      return { role, ...bare, reason: '' };
    case 'space':
      return { role, ...bare };
  }
}

function withholdEvidence<D extends DocumentSummary>(
  document: D,
  publishOf: PublishOf,
  inOwn: (evidence: Evidence) => boolean,
): D {
  return blankEvidence(document, (evidence) =>
    evidence.document === document.id ? inOwn(evidence) : publishOf(evidence.document) === 'full',
  );
}

/** The same with `exact` empty in all evidence whose words are not published. */
const blankEvidence = <Value>(record: Value, isPublished: (evidence: Evidence) => boolean): Value =>
  mapEvidence(record, (evidence) => (isPublished(evidence) ? evidence : { ...evidence, exact: '' }));
