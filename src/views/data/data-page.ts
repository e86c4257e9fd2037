import { dataFilePath } from '../../paths.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { documentListFile, type DocumentList } from '../../phrases/document-list.ts';
import { dataWords as words } from '#words/data.ts';
import type { Archive } from '../../archive/archive.ts';
import { sizeOf as sizeWords } from '#words/offline.ts';
import { annotationsLink, writeAnnotations } from '../../parts/annotations/annotation-files.ts';
import { documentFileLinks, writeDocumentFile, type DocumentFormat } from '../../parts/documents/document-files.ts';
import { sourceLinks, type SourceKind, type SourceLink } from '../../parts/documents/source-files.ts';
import { teiLink, writeTei } from '../../parts/tei/tei-files.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';

/** What the page of downloads shows. */
export interface DataPage {
  files: { name: string; href: string; holds: string; size: string }[];
  /** Empty where there are too many to list: each document's page of citations has its own. */
  documents: DocumentFiles[];
}

interface DocumentFiles {
  id: string;
  title: Title;
  /** No text where no word is published. */
  files: { format: DocumentFormat; href: string; size: string }[];
  /** How much is published, if not all. */
  withheld?: string;
  sources: { kind: SourceKind; href: string; size: string }[];
  annotations?: { href: string; size: string };
  tei: { href: string; size: string };
  /** True where the file itself is not given out. */
  hashAlone: boolean;
}

/** A file of all documents. */
export interface DataFile {
  name: string;
  /** What it holds, in a sentence. */
  holds: string;
  /** In bytes. */
  size: number;
}

/** The ids of all documents in the archive's order. */
export const listDocuments = ({ documents }: Archive): string =>
  `${JSON.stringify({ documents: documents.map(({ id }) => id) } satisfies DocumentList)}\n`;

/** The name of its file. */
export const documentsFile = documentListFile.slice(documentListFile.indexOf('/') + 1);

const mostListed = 200;

export function dataPage(archive: Archive, files: readonly DataFile[]): DataPage {
  const { documents } = archive;
  return {
    files: files.map(({ name, holds, size }) => ({
      name,
      href: dataFilePath(name),
      holds,
      size: sizeWords(size),
    })),
    documents: documents.length > mostListed ? [] : documents.map((document) => describeDocument(document, archive)),
  };
}

function describeDocument(document: DocumentSummary, archive: Archive): DocumentFiles {
  const { id, rights, source } = document;
  const annotations = annotationsLink(id, archive);
  const links = sourceLinks(document, archive);
  const sources = Object.entries(links) as [SourceKind, SourceLink][];
  return {
    id,
    title: titleOf(document),
    files: documentFileLinks(id, archive).map(({ format, href }) => ({
      format,
      href,
      size: sizeWords(Buffer.byteLength(writeDocumentFile(id, format, archive))),
    })),
    sources: sources.map(([kind, { href }]) => ({
      kind,
      href,
      size: sizeWords(kind === 'source' ? source.bytes : (archive.extracted(id)?.length ?? 0)),
    })),
    ...(annotations !== undefined && {
      annotations: { href: annotations, size: sizeWords(Buffer.byteLength(writeAnnotations(id, archive))) },
    }),
    tei: { href: teiLink(id, archive), size: sizeWords(Buffer.byteLength(writeTei(id, archive))) },
    hashAlone: !links.source,
    ...(rights.publish !== 'full' && { withheld: words.withheld[rights.publish] }),
  };
}
