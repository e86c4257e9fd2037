import { countOf, type PluralForms, formatNumber } from './language.ts';
import { fromDate, toDate } from './prepositions.ts';

const count = (forms: PluralForms) => (value: number) => countOf(value, forms);

/** How many of what: `1 passage`, `82 passages`. */
export const counted = {
  bytes: count({ one: 'octet', other: 'octets' }),
  changes: count({ one: 'modification', other: 'modifications' }),
  corrections: count({ one: 'correction', other: 'corrections' }),
  directQuotations: count({ one: 'citation directe', other: 'citations directes' }),
  documents: count({ one: 'document', other: 'documents' }),
  entries: count({ one: 'entrée', other: 'entrées' }),
  events: count({ one: 'événement', other: 'événements' }),
  figures: count({ one: 'chiffre', other: 'chiffres' }),
  mentions: count({ one: 'mention', other: 'mentions' }),
  moreSpeakers: count({ one: 'autre intervenant', other: 'autres intervenants' }),
  paragraphs: count({ one: 'paragraphe', other: 'paragraphes' }),
  passages: count({ one: 'passage', other: 'passages' }),
  places: count({ one: 'endroit', other: 'endroits' }),
  quotations: count({ one: 'citation', other: 'citations' }),
  rows: count({ one: 'ligne', other: 'lignes' }),
  sources: count({ one: 'source', other: 'sources' }),
  statements: count({ other: 'propos' }),
  transcripts: count({ one: 'transcription', other: 'transcriptions' }),
  turns: count({ one: 'intervention', other: 'interventions' }),
  words: count({ one: 'mot', other: 'mots' }),
};

const small =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );

/** `cinq`, `155`: as words up to twenty, in the masculine. */
export const inWords = (value: number): string => small[value] ?? formatNumber(value);

/** How much the archive holds. */
export const coverageWords = {
  turns: (turns: number, transcripts: number) =>
    `${counted.turns(turns)} dans ${transcripts === 1 ? 'une transcription' : counted.transcripts(transcripts)}`,
  about: (count: string) => `environ ${count}`,
  dates: (first: string, last: string) => `${fromDate(first)} ${toDate(last)}`,
};
