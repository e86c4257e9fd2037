import { listOf } from './language.ts';

/** Of metadata at the head of a file that a strict reader refuses: which fields were read otherwise. */
export const readByLine = (fields: readonly string[]): string =>
  `The metadata at the head of the file break the rules of their format. Read line by line: ${listOf([...fields])}.`;
