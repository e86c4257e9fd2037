import type { Basis } from '../../../record/sourced.ts';
import type { MediaType } from '../../../record/source-formats.ts';
import { formatNumber, pluralOf } from './language.ts';
import { theDay } from './prepositions.ts';

/** How a value is known that the source does not state, before the words that it rests on. */
const bases: Partial<Record<Basis, string>> = { inferred: 'déduit', supplied: 'ajouté par l’archiviste' };

const mediaTypes: Record<MediaType, string> = {
  'text/plain': 'texte brut',
  'text/markdown': 'Markdown',
  'text/html': 'HTML',
  'application/xhtml+xml': 'XHTML',
  'text/vtt': 'sous-titres (WebVTT)',
  'application/x-subrip': 'sous-titres (SubRip)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document Word',
  'application/vnd.oasis.opendocument.text': 'texte OpenDocument',
  'application/rtf': 'document RTF',
  'application/pdf': 'PDF',
  'message/rfc822': 'courriel',
  'multipart/related': 'page web en un seul fichier (MHTML)',
};

/** What stands above a document, on its page and on that of its source. */
export const headWords = {
  /** Folds out all that the line above it leaves out. */
  howWeKnow: 'comment on le sait',
  bases,
  /** Behind a day in the line. */
  dayBasis: (day: string, basis: Basis): string => (bases[basis] === undefined ? day : `${day}, ${bases[basis]}`),
  modes: 'Façons de lire ce document',
  text: 'Texte',
  textAndSource: 'Texte et source',
  matches: 'chaque mot est celui du fichier reçu',
  matchesExtracted: 'chaque mot est celui du texte extrait du fichier',
  wordsCorrected: (count: number) =>
    count === 1
      ? 'un mot corrigé'
      : `${formatNumber(count)} ${pluralOf(count, { one: 'mot corrigé', other: 'mots corrigés' })}`,
  length: 'Longueur',
  source: 'Source',
  bytes: (bytes: number, mediaType: MediaType) =>
    `${formatNumber(bytes)} ${pluralOf(bytes, { one: 'octet', other: 'octets' })}, ${mediaTypes[mediaType]}`,
  unchangedSince: (day: string) => `inchangé depuis ${theDay(day)}`,
  receivedAs: (name: string) => `reçu sous le nom ${name}`,
  rights: 'Droits',
  license: 'Licence',
  original: 'Adresse d’origine',
  archived: 'Copie archivée',
  recording: 'Enregistrement',
  altered: 'Copie altérée.',
  alteredMeans: 'Son texte peut différer de ce qui a été publié ou dit.',
};
