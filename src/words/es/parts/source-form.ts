import type { SourceFile } from '../../../record/document.ts';
import type { SourceEncoding } from '../../../record/source-encodings.ts';

/** Encodings as people name them. */
export const encodingNames: Readonly<Record<SourceEncoding, string>> = {
  'utf-16le': 'UTF-16 (extremo menor primero)',
  'utf-16be': 'UTF-16 (extremo mayor primero)',
  'windows-1252': 'Windows-1252 (Europa occidental)',
  'windows-1250': 'Windows-1250 (Europa central)',
  'windows-1251': 'Windows-1251 (cirílico)',
  'windows-1253': 'Windows-1253 (griego)',
  'windows-1254': 'Windows-1254 (turco)',
  'windows-1257': 'Windows-1257 (báltico)',
  'iso-8859-2': 'ISO-8859-2 (Europa central)',
  'iso-8859-5': 'ISO-8859-5 (cirílico)',
  'iso-8859-7': 'ISO-8859-7 (griego)',
  'iso-8859-15': 'ISO-8859-15 (Europa occidental)',
  'koi8-r': 'KOI8-R (cirílico)',
  'koi8-u': 'KOI8-U (cirílico)',
};

/** Of a file that is not read as it stands, in UTF-8: from what its text was made, and what is counted where. */
export function sourceForm({ encoding, extracted }: Pick<SourceFile, 'encoding' | 'extracted'>): string | undefined {
  if (extracted) {
    return `Las palabras de este archivo se extrajeron con ${extracted.by} ${extracted.version}. Los caracteres se cuentan en ese texto; el tamaño y el SHA-256 son del archivo mismo.`;
  }
  return (
    encoding &&
    `El archivo está en ${encodingNames[encoding]} y se decodificó letra por letra. Los caracteres se cuentan en el texto decodificado; el tamaño y el SHA-256 son del archivo mismo.`
  );
}
