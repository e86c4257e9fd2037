import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { dataFilePath, extractedFilePath, sourceFilePath } from '../../paths.ts';
import { writeManifest } from '../../bags/bag-text.ts';
import { signatureEnding } from '../../bags/minisign.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { givesExtracted, givesFile } from '../../record/given-source.ts';
import { zipFile, zipFiles } from '../zip-files.ts';
import { isOwnFile } from './document-files.ts';
import { extractedFolder, sourceName, sourceNames, sourcesFolder } from './source-names.ts';

/** The names of the sources with their SHA-256, as `sha256sum -c` reads them. */
export const sumsFile = 'SHA256SUMS';
export const sourcesZip = 'sources.zip';

/** A file that the words of a document can be checked against. */
export interface SourceLink {
  /** Below the folder of the data: `sources/report.txt`. */
  path: string;
  href: string;
  /** False where it is in a file of all. */
  isOwn: boolean;
}

export type SourceKind = 'source' | 'extracted';

/** Where a document's source and the text that was extracted from it are to be had, if they are. */
export function sourceLinks(document: DocumentSummary, archive: Archive): Partial<Record<SourceKind, SourceLink>> {
  const { id } = document;
  const name = sourceName(id, archive);
  const link = (path: string, href: string): SourceLink => {
    const isOwn = isOwnFile(href, archive);
    return { path, href: isOwn ? href : dataFilePath(sourcesZip), isOwn };
  };
  return {
    ...(name !== undefined && { source: link(sourcesFolder + name, sourceFilePath(name)) }),
    ...(givesExtracted(document) && {
      extracted: link(`${extractedFolder}${id}.txt`, extractedFilePath(id)),
    }),
  };
}

/** The files of sources that stand by themselves, by their names below the folder of sources. */
export const ownSources = (archive: Archive): { name: string; id: string }[] =>
  [...archive.derive(sourceNames)]
    .map(([id, name]) => ({ id, name }))
    .filter(({ name }) => isOwnFile(sourceFilePath(name), archive));

/** The same of the texts that were extracted: the ids of their documents. */
export const ownExtracted = (archive: Archive): string[] =>
  archive.documents
    .filter(givesExtracted)
    .map(({ id }) => id)
    .filter((id) => isOwnFile(extractedFilePath(id), archive));

/** Whether any source is given out. */
export const givesSources = (archive: Archive): boolean => archive.ask(areGiven);
const areGiven = question('sources-given', ({ documents }) => documents.some(givesFile));

/** A line a source, in the order of their names. */
export const writeSums = (archive: Archive): string =>
  writeManifest(
    Array.from(archive.derive(sourceNames), ([id, path]) => ({
      path,
      sha256: archive.document(id)?.source.sha256 ?? '',
    })),
  );

/** The list, and its signature if it has one. */
export function sumsFiles(archive: Archive): [name: string, text: string][] {
  const signature = archive.signer?.sign(writeSums(archive), sumsFile);
  return [
    [sumsFile, writeSums(archive)],
    ...(signature === undefined ? [] : [[sumsFile + signatureEnding, signature] satisfies [string, string]]),
  ];
}

/** All sources, with what they are checked by, and all texts that were extracted. */
export const zipSources = (archive: Archive): Buffer<ArrayBuffer> =>
  zipFiles([
    ...sumsFiles(archive).map(([name, text]) => [sourcesFolder + name, zipFile(text)] as const),
    ...archive
      .derive(sourceNames)
      .entries()
      .map(([id, name]) => [sourcesFolder + name, archive.ask(zippedSource, id)] as const),
    ...archive.documents
      .filter(givesExtracted)
      .map(({ id }) => [`${extractedFolder}${id}.txt`, archive.ask(zippedExtracted, id)] as const),
  ]);

export const zippedSource = question('zipped-source', (archive, id: string) => zipFile(archive.source(id) ?? ''), {
  isKept: true,
});
export const zippedExtracted = question(
  'zipped-extracted',
  (archive, id: string) => zipFile(archive.extracted(id) ?? ''),
  {
    isKept: true,
  },
);
