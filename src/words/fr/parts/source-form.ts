import type { SourceFile } from '../../../record/document.ts';
import type { SourceEncoding } from '../../../record/source-encodings.ts';

/** Encodings as people name them. */
export const encodingNames: Readonly<Record<SourceEncoding, string>> = {
  'utf-16le': 'UTF-16 (petit-boutiste)',
  'utf-16be': 'UTF-16 (gros-boutiste)',
  'windows-1252': 'Windows-1252 (Europe occidentale)',
  'windows-1250': 'Windows-1250 (Europe centrale)',
  'windows-1251': 'Windows-1251 (cyrillique)',
  'windows-1253': 'Windows-1253 (grec)',
  'windows-1254': 'Windows-1254 (turc)',
  'windows-1257': 'Windows-1257 (balte)',
  'iso-8859-2': 'ISO-8859-2 (Europe centrale)',
  'iso-8859-5': 'ISO-8859-5 (cyrillique)',
  'iso-8859-7': 'ISO-8859-7 (grec)',
  'iso-8859-15': 'ISO-8859-15 (Europe occidentale)',
  'koi8-r': 'KOI8-R (cyrillique)',
  'koi8-u': 'KOI8-U (cyrillique)',
};

/** Of a file that is not read as it stands, in UTF-8: from what its text was made, and what is counted where. */
export function sourceForm({ encoding, extracted }: Pick<SourceFile, 'encoding' | 'extracted'>): string | undefined {
  if (extracted) {
    return `Le texte de ce fichier en a été extrait par ${extracted.by} ${extracted.version}. Les caractères sont comptés dans ce texte ; la taille et le SHA-256 sont ceux du fichier lui-même.`;
  }
  return (
    encoding &&
    `Le fichier est en ${encodingNames[encoding]} et a été décodé lettre pour lettre. Les caractères sont comptés dans le texte décodé ; la taille et le SHA-256 sont ceux du fichier lui-même.`
  );
}
