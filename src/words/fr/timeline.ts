import { counted } from './parts/counts.ts';
import { listOf, pluralOf } from './parts/language.ts';
import { pictureWords } from './parts/pictures.ts';

/** Events and documents in the order of time. */
export const timelineWords = {
  heading: 'Chronologie',
  event: 'Événement',
  documents: 'Documents',
  /** `what`: "3 événements et 12 documents"; `span`: "en 1999", "de 1998 à 1999". */
  sentence: (what: string, span: string | undefined) =>
    what ? `${[what, span].filter(Boolean).join(' ')}, par ordre de date.` : 'Aucun événement ni document n’a de date.',
  both: (parts: readonly string[]) => listOf(parts),
  within: (first: string, last: string) => (first === last ? `en ${first}` : `de ${first} à ${last}`),
  shortened: 'Les longs intervalles sont raccourcis.',
  counted: (most: number, documents: string) =>
    `Les années de plus de ${counted.documents(most)} sont comptées par mois : ${documents}.`,
  inTable: (entries: string) => `Dans le tableau seulement, sans date : ${entries}.`,
  sameAsTable: pictureWords.table,
  table: 'Événements et documents',
  columns: { date: 'Date', what: 'Quoi', name: 'Événement ou document' },
  /** What the signs mean. */
  legend: {
    heading: 'Ce que les signes veulent dire',
    event: 'un événement, jour connu',
    document: 'un document',
    counted: 'des documents, comptés par mois',
    interval: 'un événement de plusieurs jours',
    part: 'ce mois ou cette année, jour inconnu',
    before: 'ce jour-là ou plus tôt',
    after: 'ce jour-là ou plus tard',
  },
  nothingFor: (stretch: string) => `rien pendant ${stretch}`,
  years: (count: number) => `${String(count)} ${pluralOf(count, { one: 'an', other: 'ans' })}`,
  months: (count: number) => `${String(count)} mois`,
  /** Beside a mark, where there is little room, with its day: "au 17 nov."; the sign says which of the two it is. */
  by: (day: string) => `au ${day}`,
  from: (day: string) => `dès ${day}`,
  until: (day: string) => `au ${day}`,
  monthNames: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
};
