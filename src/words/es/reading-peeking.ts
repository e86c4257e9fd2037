import { theDay } from './parts/spanish.ts';
import { ofTurn } from './parts/statements.ts';

/** What opens beside a passage when a reader looks closer. Loaded by the browser: keep it small. */
export const peekingWords = {
  matches: (name: string) => `✓ ${name} coincide con su fuente`,
  corrected: (name: string, count: number) =>
    `${name}: ${count === 1 ? 'una corrección' : `${String(count)} correcciones`}`,
  correction: (reason: string) => `. ${reason}`,
  close: 'Cerrar',
  region: (name: string) => `Fuente de ${name}`,
  lines: (first: number, last: number) =>
    first === last ? `Línea ${String(first)}` : `Líneas ${String(first)}–${String(last)}`,
  bytes: (first: string, last: string, all: string) => `bytes ${first}–${last} de ${all}`,
  unchanged: (day: string) => `Sin cambios desde ${theDay(day)}`,
  wholeSource: 'Toda la fuente',
  ofTurn,
  openThere: 'Abrir allí',
  altered: 'copia alterada',
  about: (name: string) => `Sobre ${name}`,
};
