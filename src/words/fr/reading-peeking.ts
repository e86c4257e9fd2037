import { theDay } from './parts/prepositions.ts';
import { ofTurn } from './parts/statements.ts';

/** What opens beside a passage when a reader looks closer. Loaded by the browser: keep it small. */
export const peekingWords = {
  matches: (name: string) => `✓ ${name} : conforme à la source`,
  corrected: (name: string, count: number) =>
    `${name} : ${count === 1 ? 'une correction' : `${String(count)} corrections`}`,
  correction: (reason: string) => `. ${reason}`,
  close: 'Fermer',
  region: (name: string) => `Source : ${name}`,
  lines: (first: number, last: number) =>
    first === last ? `Ligne ${String(first)}` : `Lignes ${String(first)}–${String(last)}`,
  bytes: (first: string, last: string, all: string) => `octets ${first}–${last} sur ${all}`,
  unchanged: (day: string) => `Inchangé depuis ${theDay(day)}`,
  wholeSource: 'Toute la source',
  openThere: 'Ouvrir dans le texte',
  altered: 'copie altérée',
  about: (name: string) => `À propos : ${name}`,
  ofTurn,
};
