import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { titleOf } from '../../archive/title-of.ts';
import { dataFilePath, recordFilePath, textFilePath } from '../../paths.ts';
import { hasTrait } from '../../record/block-kinds.ts';
import type { Block } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { zipFile, zipFiles } from '../zip-files.ts';
import { checkedFile } from './source-names.ts';

/** A document as it is published: its words as plain text, or its record. */
export const documentFormats = ['txt', 'json'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Larger archives have one file of all documents in each format: two for each would be a third of all their files. */
const mostWithOwnFiles = 499;

/** By the registry of media types. */
export const documentMediaTypes: Record<DocumentFormat, string> = { txt: 'text/plain', json: 'application/json' };

const pathOf = { txt: textFilePath, json: recordFilePath };
/** The file of all documents in a format. */
export const zipOf = { txt: 'texts.zip', json: 'records.zip' } as const satisfies Record<DocumentFormat, string>;

/** Whether the formats of all documents are in one file each. */
export const isZipped = (archive: Archive): boolean => archive.ask(areZipped);

const areZipped = question('documents-zipped', ({ documents }) => documents.length > mostWithOwnFiles);

/** Whether a file stands by itself: in small archives, and where it was given out. */
export const isOwnFile = (path: string, archive: Archive): boolean =>
  !isZipped(archive) || archive.givenFiles.has(path.slice(1));

/** The formats in which a document has a file of its own: all, or those that were given out. Where no word is published, there is no text. */
export const ownFormats = (id: string, archive: Archive): DocumentFormat[] =>
  formatsOf(id, archive).filter((format) => isOwnFile(pathOf[format](id), archive));

const formatsOf = (id: string, archive: Archive): readonly DocumentFormat[] =>
  archive.document(id)?.rights.publish === 'metadata' ? ['json'] : documentFormats;

/** Where a document is to be had in each format that it has: its own file, or that of all. */
export const documentFileLinks = (
  id: string,
  archive: Archive,
): { format: DocumentFormat; href: string; isOwn: boolean }[] =>
  formatsOf(id, archive).map((format) => {
    const isOwn = ownFormats(id, archive).includes(format);
    return { format, href: isOwn ? pathOf[format](id) : dataFilePath(zipOf[format]), isOwn };
  });

export function writeDocumentFile(id: string, format: DocumentFormat, archive: Archive): string {
  const document = archive.record(id);
  return format === 'txt' ? documentText(document) : recordText(document, archive);
}

/** A published document as plain text: title, then its passages with a line between them. Turns begin with their label as printed. */
function documentText(document: Document): string {
  const { deck, dateline, blocks } = document;
  const first = blocks.find((block) => hasTrait(block, 'prose'));
  const passages = blocks.map((block) => (block === first && dateline ? `${dateline.text} ` : '') + blockText(block));
  return `${[titleOf(document).text, deck, ...passages].filter(Boolean).join('\n\n')}\n`;
}

/**
 * A published record as a file, with what its places in the source are into. Without line breaks: programs read it, and with them it has
 * half as many bytes more.
 */
function recordText(document: Document, archive: Archive): string {
  // eslint-disable-next-line record/words-in-one-place -- for programs
  const offsets = { unit: 'UTF-16 code units', file: checkedFile(document, archive) };
  return `${JSON.stringify({ ...document, offsets })}\n`;
}

const blockText = (block: Block): string =>
  block.kind === 'turn'
    ? block.paragraphs.map(({ text }, at) => (at === 0 ? `${block.label}: ${text}` : text)).join('\n\n')
    : block.text;

/** All documents in a format, a file each. */
export const documentsZip = (archive: Archive, format: DocumentFormat): Buffer<ArrayBuffer> =>
  zipFiles(
    archive.documents
      .values()
      .filter(({ id }) => formatsOf(id, archive).includes(format))
      .map(({ id }) => [`${id}.${format}`, archive.ask(zippedDocument[format], id)] as const),
  );

export const zippedDocument = {
  txt: question('zipped-text', (archive, id: string) => zipFile(writeDocumentFile(id, 'txt', archive)), {
    isKept: true,
  }),
  json: question('zipped-record', (archive, id: string) => zipFile(writeDocumentFile(id, 'json', archive)), {
    isKept: true,
  }),
};

/** The SHA-256 of its record. */
export const hashOfRecord = question(
  'hash-of-record',
  (archive, id: string) =>
    createHash('sha256')
      .update(writeDocumentFile(id, 'json', archive))
      .digest('hex'),
  { isKept: true },
);
