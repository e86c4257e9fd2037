import type { Kind } from '../../record/document-kinds.ts';
import { documentWords } from './documents.ts';
import { copyWords } from './parts/copying.ts';

/** How a value is known that the document does not state. */
const by = (basis: string): string => (basis === 'inferred' ? 'worked out' : 'added by the editor');

/** What newspapers and web pages mostly are. */
const unsaid: ReadonlySet<Kind> = new Set(['article', 'explainer']);

/** What the page of citations says, and what goes with a citation wherever it is pasted. */
export const citeWords = {
  cite: 'Cite',
  /** A document, or a statement by its place. */
  titleOf: (title: string) => `Cite ${title}`,
  copyOf: (form: string) => `Copy ${form}`,
  pageLabel: 'Citations',
  reading: 'Reading page',
  styles: 'Styles',
  chicagoNote: 'Chicago, note',
  chicagoEntry: 'Chicago, bibliography',
  apaEntry: 'APA, reference',
  apaInText: 'APA, in the text',
  mlaEntry: 'MLA, works cited',
  mlaInText: 'MLA, in the text',
  records: 'For reference managers',
  download: 'Download',
  copy: 'Copy',
  copied: copyWords.copied,
  notCopied: `${copyWords.refused} Select the text instead.`,
  data: 'The document itself:',
  ofOne: { txt: 'text, as published', json: 'record, JSON', tei: 'TEI' },
  ofAll: { txt: 'texts of all documents', json: 'records of all documents', tei: 'TEI of all documents' },
  about: (what: string) => `These citations are for ${what}.`,
  wholeAgain: 'Cite the whole document',
  address: 'Address',
  known: 'What the brackets and notes mean',
  passages: 'One passage',
  turns: 'One turn',
  passagesHint:
    'The full note, then the short forms to use after it or with the entry above. The name links to the passage.',
  save: (file: string) => `Save as ${file}`,
  passageRecords: 'Each passage and quotation, of all documents:',
  passageKey: (id: string) => `Each key ends with the place, as in ${id}.`,
  /** In a record: where in the work, and at which address. */
  remark: (place: string, address?: string) => (address === undefined ? place : `${place}, ${address}`),
  inArchive: (address: string, archive: string) => `${address} in ${archive}`,
  quotations: 'One quotation',
  chicagoFull: 'Chicago, note',
  chicagoShort: 'Chicago, short',
  apa: 'APA',
  mla: 'MLA',
  locators: { paragraph: { long: 'para.', short: 'par.' }, turn: 'turn', heading: 'heading', title: 'title' },
  quotedIn: (who: string) => `${who}${who ? ', ' : ''}quoted in `,
  reportedIn: (who: string) => `${who}${who ? ', ' : ''}as reported in `,
  citedIn: (who: string) => `${who}${who ? ', ' : ''}as cited in `,
  qtdIn: 'qtd. in ',
  reportedShort: 'reported in ',
  altered: (note: string | undefined) =>
    `Altered copy: ${note ?? 'its wording may not be what was published or said.'}`,
  terms: (terms: string) => `Terms: ${terms}`,
  titleSupplied: 'Title added by the editor.',
  dateBy: (basis: string, note: string | undefined) => `Date ${by(basis)}${note ? `: ${note}` : '.'}`,
  /** Of values that are not there; of what is not published nothing is said. */
  missingDate: {
    notStated: 'Date not stated.',
    notShown: undefined,
    noneFound: 'No date found; “n.d.” stands for that.',
  },
  dateHeld: 'Dated by the day it was held.',
  heldOn: (day: string) => `Held on ${day}.`,
  /** Where a field holds a day or a year alone. */
  dateSaid: (date: string) => `Date: ${date}.`,
  authorBy: (basis: string) => `Author ${by(basis)}.`,
  missingAuthor: {
    notStated: 'Author not stated: the title comes first.',
    notShown: undefined,
    noneFound: 'No author found: the title comes first.',
  },
  reporters: (names: string) => `According to its credits, reported by ${names}.`,
  missingPublisher: { notStated: 'Publisher not stated.', notShown: undefined, noneFound: 'No publisher found.' },
  publisherBy: (basis: string) => `Publisher ${by(basis)}.`,
  heldBy: (archive: string) => `Copy held by ${archive}.`,
  /** In brackets behind a title, where its form does not say what it is. */
  genre: (kind: Kind): string | undefined => (unsaid.has(kind) ? undefined : documentWords.kind(kind)),
};
