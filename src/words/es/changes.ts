import { formatNumber } from './parts/language.ts';
import { part, type Sentence } from './parts/sentence.ts';

/** The page of what changed in the archive. */
export const changesPageWords = {
  titleOfPage: (page: number) => `Cambios, página ${formatNumber(page)}`,
  description: (archive: string) => `Lo que se agregó a ${archive}, se corrigió y se retiró, primero lo más reciente.`,
  noDay: 'En un día que no está registrado',
  corrected: (reason: string, places?: string): Sentence<'words'> => [
    part('words'),
    `${places === undefined ? '' : `, en ${places}`}: ${reason}`,
  ],
  none: 'El acervo todavía no tiene documentos.',
  pages: 'Páginas de cambios',
  each: 'Cada persona, tema y evento tiene sus propios canales, al final de su página.',
  needsAddress:
    'Los canales necesitan la dirección en que se publica el acervo, y esta copia no la conoce. El editor la puede poner en archive.yaml.',
};
