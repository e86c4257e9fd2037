import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { dataFilePath, teiFilePath } from '../../paths.ts';
import { isOwnFile } from '../documents/document-files.ts';
import { zipFile, zipFiles } from '../zip-files.ts';
import { teiDocument } from './tei-document.ts';

/** Where all of them are in large archives. */
export const teiZip = 'tei.zip';

/** The documents whose TEI is a file of its own. */
export const ownTei = (archive: Archive): string[] =>
  archive.documents.map(({ id }) => id).filter((id) => isOwnFile(teiFilePath(id), archive));

/** Where it is to be had. */
export const teiLink = (id: string, archive: Archive): string =>
  isOwnFile(teiFilePath(id), archive) ? teiFilePath(id) : dataFilePath(teiZip);

/** Made once for all who ask. */
export const writeTei = (id: string, archive: Archive): string => archive.derive(write, id);
const write = (archive: Archive, id: string): string => teiDocument(id, archive);

/** All of them, a file each. */
export const zipTei = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles(archive.documents.map(({ id }) => [`tei/${id}.xml`, archive.ask(zippedTei, id)] as const));

const zippedTei = question('zipped-tei', (archive, id: string) => zipFile(teiDocument(id, archive)), { isKept: true });
