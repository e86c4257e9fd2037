import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { annotationsFilePath, dataFilePath } from '../../paths.ts';
import { isOwnFile } from '../documents/document-files.ts';
import { checkedFile } from '../documents/source-names.ts';
import { zipFile, zipFiles, type Zipped } from '../zip-files.ts';
import { annotationPage } from './annotation-page.ts';

export const annotationsZip = 'annotations.zip';

/** Whether a document has annotations: where there is a file that they can be of. */
const hasAnnotations = (id: string, archive: Archive): boolean =>
  checkedFile(archive.record(id), archive) !== undefined;

/** The documents whose annotations are a file of their own. */
export const ownAnnotations = (archive: Archive): string[] =>
  archive.documents.map(({ id }) => id).filter((id) => hasAnnotations(id, archive) && isOwn(id, archive));

const isOwn = (id: string, archive: Archive): boolean => isOwnFile(annotationsFilePath(id), archive);

/** Where they are to be had. Undefined where there are none. */
export const annotationsLink = (id: string, archive: Archive): string | undefined =>
  hasAnnotations(id, archive)
    ? isOwn(id, archive)
      ? annotationsFilePath(id)
      : dataFilePath(annotationsZip)
    : undefined;

/** Made once for all who ask. */
export const writeAnnotations = (id: string, archive: Archive): string => archive.derive(writePage, id);
const writePage = (archive: Archive, id: string): string => `${JSON.stringify(annotationPage(id, archive))}\n`;

/** All of them, a file each. */
export const zipAnnotations = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles(
    archive.documents
      .map(({ id }) => id)
      .filter((id) => hasAnnotations(id, archive))
      .map((id) => [`annotations/${id}.jsonld`, archive.ask(zippedAnnotations, id)] as const),
  );

const zippedAnnotations = question(
  'zipped-annotations',
  (archive, id: string): Zipped => zipFile(writeAnnotations(id, archive)),
  { isKept: true },
);
