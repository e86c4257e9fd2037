import { listOf } from './language.ts';

/** Of metadata at the head of a file that a strict reader refuses: which fields were read otherwise. */
export const readByLine = (fields: readonly string[]): string =>
  `Les métadonnées placées en tête du fichier enfreignent les règles de leur format. Lues ligne par ligne : ${listOf([...fields])}.`;
