import type { Kind } from '../../record/document-kinds.ts';
import { documentWords } from './documents.ts';
import { copyWords } from './parts/copying.ts';
import { de, theDay } from './parts/prepositions.ts';

/** How a value is known that the document does not state. */
const by = (basis: string, inferred: string, supplied: string): string =>
  basis === 'inferred' ? inferred : `${supplied} par l’archiviste`;

/** What newspapers and web pages mostly are. */
const unsaid: ReadonlySet<Kind> = new Set(['article', 'explainer']);

/** What the page of citations says, and what goes with a citation wherever it is pasted. */
export const citeWords = {
  cite: 'Citer',
  /** A document, or a statement by its place. */
  titleOf: (title: string) => `Citer ${title}`,
  copyOf: (form: string) => `Copier : ${form}`,
  pageLabel: 'Références',
  reading: 'Page de lecture',
  styles: 'Styles',
  chicagoNote: 'Chicago, note',
  chicagoEntry: 'Chicago, bibliographie',
  apaEntry: 'APA, référence',
  apaInText: 'APA, dans le texte',
  mlaEntry: 'MLA, ouvrages cités',
  mlaInText: 'MLA, dans le texte',
  records: 'Pour les logiciels bibliographiques',
  download: 'Télécharger',
  copy: 'Copier',
  copied: copyWords.copied,
  notCopied: `${copyWords.refused} Sélectionnez plutôt le texte.`,
  data: 'Le document lui-même :',
  ofOne: { txt: 'texte, tel que publié', json: 'notice, JSON', tei: 'TEI' },
  ofAll: {
    txt: 'textes de tous les documents',
    json: 'notices de tous les documents',
    tei: 'TEI de tous les documents',
  },
  about: (what: string) => `Ces références portent sur ${what}.`,
  wholeAgain: 'Citer le document entier',
  address: 'Adresse',
  known: 'Ce que disent les crochets et les notes',
  passages: 'Un passage',
  turns: 'Une intervention',
  passagesHint:
    'La note complète, puis les formes courtes à employer après elle ou avec l’entrée ci-dessus. Le nom mène au passage.',
  save: (file: string) => `Enregistrer sous ${file}`,
  passageRecords: 'Chaque passage et citation, de tous les documents :',
  passageKey: (id: string) => `Chaque clé se termine par l’endroit, comme ${id}.`,
  /** In a record: where in the work, and at which address. */
  remark: (place: string, address?: string) => (address === undefined ? place : `${place}, ${address}`),
  inArchive: (address: string, archive: string) => `${address} dans ${archive}`,
  quotations: 'Une citation',
  chicagoFull: 'Chicago, note',
  chicagoShort: 'Chicago, forme courte',
  apa: 'APA',
  mla: 'MLA',
  locators: {
    paragraph: { long: 'paragr.', short: 'paragr.' },
    turn: 'intervention',
    heading: 'intertitre',
    title: 'titre',
  },
  quotedIn: (who: string) => `${who}${who ? ', ' : ''}cité dans `,
  reportedIn: (who: string) => `${who}${who ? ', ' : ''}propos rapportés dans `,
  citedIn: (who: string) => `${who}${who ? ', ' : ''}cité dans `,
  qtdIn: 'cité dans ',
  reportedShort: 'rapporté dans ',
  altered: (note: string | undefined) =>
    `Copie altérée : ${note ?? 'son texte peut différer de ce qui a été publié ou dit.'}`,
  terms: (terms: string) => `Conditions : ${terms}`,
  titleSupplied: 'Titre ajouté par l’archiviste.',
  dateBy: (basis: string, note: string | undefined) =>
    `Date ${by(basis, 'déduite', 'ajoutée')}${note ? ` : ${note}` : '.'}`,
  /** Of values that are not there; of what is not published nothing is said. */
  missingDate: {
    notStated: 'Date non indiquée.',
    notShown: undefined,
    noneFound: 'Aucune date trouvée, ce que note « s. d. ».',
  },
  dateHeld: 'Daté du jour où les mots ont été prononcés.',
  heldOn: (day: string) => `A eu lieu ${theDay(day)}.`,
  /** Where a field holds a day or a year alone. */
  dateSaid: (date: string) => `Date : ${date}.`,
  authorBy: (basis: string) => `Auteur ${by(basis, 'déduit', 'ajouté')}.`,
  missingAuthor: {
    notStated: 'Auteur non indiqué : le titre vient en premier.',
    notShown: undefined,
    noneFound: 'Aucun auteur trouvé : le titre vient en premier.',
  },
  reporters: (names: string) => `Selon ses crédits, reportage ${de(names)}.`,
  missingPublisher: { notStated: 'Éditeur non indiqué.', notShown: undefined, noneFound: 'Aucun éditeur trouvé.' },
  publisherBy: (basis: string) => `Éditeur ${by(basis, 'déduit', 'ajouté')}.`,
  heldBy: (archive: string) => `Copie conservée par ${archive}.`,
  /** In brackets behind a title, where its form does not say what it is. */
  genre: (kind: Kind): string | undefined => (unsaid.has(kind) ? undefined : documentWords.kind(kind)),
};
