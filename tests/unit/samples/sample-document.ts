import type { Archive } from '../../../src/archive/archive.ts';
import { createArchive, type ArchiveRecords } from '../../../src/archive/create-archive.ts';
import { archiveSchema } from '../../../src/record/archive.ts';
import type { Block, Turn } from '../../../src/record/block.ts';
import { noAuthorities, type Authorities } from '../../../src/record/authority.ts';
import { documentSchema, type CatalogueEntry, type Document } from '../../../src/record/document.ts';

/** A paragraph with no marks. */
export const paragraph = (id: string, text: string, more: Partial<Block & { kind: 'paragraph' }> = {}): Block => ({
  kind: 'paragraph',
  id,
  text,
  spans: [],
  source: [0, text.length],
  ...more,
});

export const turn = (
  id: string,
  label: string,
  role: Turn['role'],
  texts: string[],
  more: Partial<Turn> = {},
): Turn => ({
  kind: 'turn',
  id,
  label,
  role,
  speaker: { status: 'role', label },
  source: [0, 0],
  paragraphs: texts.map((text, index) => ({ id: `${id}p${index + 1}`, text, spans: [], source: [0, text.length] })),
  ...more,
});

/** A document that parses; a test gives what matters to it. */
export const sampleDocument = (more: Partial<Document> = {}): Document =>
  documentSchema.parse({
    // As ingest makes it of a card that says nothing but how much is published.
    ...(more.rights &&
      more.rights.publish !== 'full' && { catalogueEntry: bareEntry(more.id ?? 'sample', more.rights) }),
    id: 'sample',
    kind: { value: 'article', basis: 'stated' },
    title: { value: 'A sample', basis: 'stated' },
    rights: { statement: 'Its publisher’s.', publish: 'full' },
    contributors: [],
    language: { value: 'en', basis: 'stated' },
    source: {
      file: 'sample.txt',
      receivedAs: '1.txt',
      sha256: 'a'.repeat(64),
      bytes: 9,
      mediaType: 'text/plain',
      length: 9,
    },
    formerIds: [],
    moved: {},
    counts: { words: 0, paragraphs: 0, turns: 0, corrections: 0 },
    blocks: [],
    exchanges: [],
    mentions: [],
    figures: [],
    dates: [],
    corrections: [],
    quotes: [],
    regions: [],
    ...more,
  });

/** An archive of these documents. */
export const archiveOf = (
  documents: readonly Document[],
  settings: Record<string, unknown> = {},
  authorities: Authorities = {
    ...noAuthorities(),
    organizations: [{ id: 'paper', name: 'The Paper', basis: 'supplied' }],
  },
  more: Partial<ArchiveRecords> = {},
): Archive => createArchive({ settings: archiveSchema.parse(settings), authorities, documents, files, ...more });

/** The words of each as its file. */
const fileOf = ({ id }: { id: string }): Buffer<ArrayBuffer> => Buffer.from(`The file of ${id}`);
const files = { source: fileOf, extracted: fileOf };

const bareEntry = (id: string, rights: Document['rights']): CatalogueEntry => ({
  id,
  title: { value: `[Document ${id}]`, basis: 'supplied' },
  rights,
  contributors: [],
  relations: [],
  language: { value: 'en', basis: 'stated' },
  formerIds: [],
  moved: {},
});
