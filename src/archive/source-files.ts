import type { DocumentSummary } from '../record/document.ts';
import { givesExtracted, givesFile } from '../record/given-source.ts';

/** Reads files of the archive, whoever may have them. */
export interface SourceFiles {
  /** A document's source, byte for byte. @throws Error where it is no longer the file that the record was made of */
  source: (document: DocumentSummary) => Buffer<ArrayBuffer>;
  /** The text that was extracted from it, in UTF-8. @throws Error where it is another */
  extracted: (document: DocumentSummary) => Buffer<ArrayBuffer>;
}

const refuse = ({ id }: DocumentSummary): never => {
  throw new Error(`Nothing reads the file of ${id}.`);
};

/** For an archive of records alone. */
export const noFiles: SourceFiles = { source: refuse, extracted: refuse };

type Given = (document: DocumentSummary | undefined) => Buffer<ArrayBuffer> | undefined;

/** The same for whoever asks: nothing of what is not given out. */
export const giveFiles = (files: SourceFiles): Record<keyof SourceFiles, Given> => ({
  source: (document) => (document && givesFile(document) ? files.source(document) : undefined),
  extracted: (document) => (document && givesExtracted(document) ? files.extracted(document) : undefined),
});
