import { listOf } from './language.ts';

/** Of metadata at the head of a file that a strict reader refuses: which fields were read otherwise. */
export const readByLine = (fields: readonly string[]): string =>
  `Los metadatos al comienzo del archivo no cumplen las reglas de su formato. Se leyó línea por línea: ${listOf([...fields])}.`;
