import { frameWords } from './frame.ts';
import { counted, inWords } from './parts/counts.ts';
import { formatNumber, pluralOf } from './parts/language.ts';
import { theDay } from './parts/prepositions.ts';
import { searchWords } from './search.ts';

/** Where a few words stand in a file. */
interface At {
  firstLine: number;
  lastLine: number;
  firstByte: number;
  lastByte: number;
  bytes: number;
}

const documentsOf = (count: number) =>
  count === 0 ? 'aucun document' : `${inWords(count)} ${pluralOf(count, { one: 'document', other: 'documents' })}`;

/** What the home page says itself. */
export const homeWords = {
  find: searchWords.anything,
  /** Where the editor wrote no headline. */
  headline: (documents: number, events: number, years: string) => {
    if (events > 1) return capitalized(`${inWords(events)} événements, ${documentsOf(documents)}.`);
    return capitalized(years === '' ? `${documentsOf(documents)}.` : `${documentsOf(documents)}, ${years}.`);
  },
  years: (first: string, last: string) => (first === last ? first : `de ${first} à ${last}`),
  try: 'Essayer',
  /** For who hears it, where the same name is a link to its page. */
  tryFor: (query: string) => `Essayer ${query} dans la recherche`,
  phrase: (words: string) => `« ${words} »`,
  documents: 'Documents',
  otherDocuments: 'Autres documents',
  allDocuments: (more: number) => `Tous les documents : ${formatNumber(more)} de plus`,
  noDocuments: 'Aucun document ne figure sous cet événement.',
  oneScale: (bars: number, most: number, least: number) =>
    `Les ${inWords(bars)} barres sont à la même échelle, de ${formatNumber(least)} à ${counted.words(most)}.`,
  quotes: 'Ce qui a été dit',
  allQuotes: 'Tous les propos',
  topicList: 'De quoi parlent les documents, par thème',
  claim: 'Annoncé avant, rapporté après',
  /** The archive's editor chose the heading; the words are the documents'. */
  claimHow: 'Choisi par l’archiviste et cité d’après les documents.',
  expected: 'Annoncé avant',
  reported: 'Rapporté après',
  notInFull: (documents: string) => `Publication incomplète : ${documents}.`,
  lacks: 'Lacunes connues',
  notHeld: 'Absent des archives',
  leftOut: 'Écarté',
  leftOutWhy: 'Fichiers reçus qui n’ont pas pu être lus.',
  notInFullHere: 'Non publié en entier',
  notDated: { notStated: 'Date de publication non indiquée', noneFound: 'Aucune date de publication trouvée' },
  notNamed: { notStated: 'Auteur non indiqué', noneFound: 'Aucun auteur trouvé' },
  /** How many of the documents. */
  share: (own: number, all: number) => `${formatNumber(own)} sur ${formatNumber(all)}`,
  altered: 'Copies altérées',
  alteredMeans: 'Leur texte peut différer de ce qui a été publié ou dit.',
  take: 'Emporter les archives',
  takeFile: 'Toutes les archives en un fichier',
  takeData: 'Données et références',
  takeBrowser: 'Garder dans ce navigateur',
  guides: 'Guides',
  allGuides: (more: number) => `Tous les guides : ${formatNumber(more)} de plus`,
  checked: 'Comment c’est vérifié',
  kept: frameWords.keptByteForByte,
  accounted: 'Chaque caractère d’un fichier est pris en compte.',
  howMade: 'Comment c’est fait',
};

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Beside the words that the home page shows with their source. */
export const proofWords = {
  quotation: 'Une citation, suivie jusqu’à son fichier',
  passage: 'Un passage, suivi jusqu’à son fichier',
  quoted: (words: string) => `« ${words} »`,
  printedIn: 'Paru dans',
  read: 'Lire dans le document',
  inFile: 'Dans le fichier tel que reçu',
  where: ({ firstLine, lastLine, firstByte, lastByte, bytes }: At) =>
    `${firstLine === lastLine ? 'ligne' : 'lignes'} ${range(firstLine, lastLine)}, ${firstByte === lastByte ? 'octet' : 'octets'} ${range(firstByte, lastByte)} sur ${formatNumber(bytes)}`,
  unchanged: (since: string) => `Inchangé depuis ${theDay(since)}`,
  hash: 'L’empreinte du fichier (SHA-256)',
  hashMeans: 'L’empreinte du fichier (SHA-256) : changez une lettre, et elle change.',
  hashAlone: 'Changez une lettre, et elle change.',
  check: 'Vérifier vous-même',
};

const range = (first: number, last: number): string =>
  first === last ? formatNumber(first) : `${formatNumber(first)}–${formatNumber(last)}`;
