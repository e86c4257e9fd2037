import type { SourceFile } from '../../../record/document.ts';
import type { SourceEncoding } from '../../../record/source-encodings.ts';

/** Encodings as people name them. */
export const encodingNames: Readonly<Record<SourceEncoding, string>> = {
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252 (Western European)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1253': 'Windows-1253 (Greek)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'iso-8859-2': 'ISO-8859-2 (Central European)',
  'iso-8859-5': 'ISO-8859-5 (Cyrillic)',
  'iso-8859-7': 'ISO-8859-7 (Greek)',
  'iso-8859-15': 'ISO-8859-15 (Western European)',
  'koi8-r': 'KOI8-R (Cyrillic)',
  'koi8-u': 'KOI8-U (Cyrillic)',
};

/** Of a file that is not read as it stands, in UTF-8: from what its text was made, and what is counted where. */
export function sourceForm({ encoding, extracted }: Pick<SourceFile, 'encoding' | 'extracted'>): string | undefined {
  if (extracted) {
    return `The words of this file were taken out of it by ${extracted.by} ${extracted.version}. Characters are counted in that text; size and SHA-256 are of the file itself.`;
  }
  return (
    encoding &&
    `The file is in ${encodingNames[encoding]}, and was decoded letter for letter. Characters are counted in the decoded text; size and SHA-256 are of the file itself.`
  );
}
