import type { EvidenceField } from '../../../record/evidence.ts';
import type { Contributor, Occurred } from '../../../record/document.ts';
import type { Basis } from '../../../record/sourced.ts';

/** How a value is known. */
export const basisWords: Record<Basis, string> = {
  stated: 'stated',
  inferred: 'worked out',
  supplied: 'added by the editor',
};

const heldFields: Record<NonNullable<Occurred['supplied']>['fields'][number], string> = {
  date: 'the day',
  start: 'the beginning',
  end: 'the end',
  timezone: 'the time zone',
  medium: 'the medium',
  place: 'the place',
};

/** `the day`, `the day and the place` → with a capital. */
function joinWords(words: readonly string[]): string {
  const joined = [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

const contributors: Record<Contributor['role'], string> = {
  author: 'Author',
  reporter: 'Reported by',
  contributor: 'Contributed',
  editor: 'Edited by',
  translator: 'Translated by',
  photographer: 'Photographs',
};

/** What a field is called beside the words that it rests on. */
const restingFields: Record<EvidenceField, string> = {
  kind: 'kind',
  title: 'title',
  date: 'date',
  occurred: 'time and place',
  terms: 'terms',
  publisher: 'publisher',
  textState: 'state of the text',
  language: 'language',
  contributors: 'contributors',
};

/** What is known of a document, and how. */
export const factWords = {
  restingFields,
  moved: 'passages that stand here now',
  held: 'Held',
  heldFields,
  /** Which parts of it the editor gives, and why. */
  heldSupplied: (fields: readonly string[], reason: string) => `${joinWords(fields)} as given by the editor: ${reason}`,
  date: 'Date',
  published: 'Published',
  modified: 'Modified',
  author: 'Author',
  publisher: 'Publisher',
  terms: 'Terms',
  title: 'Title',
  kind: 'Kind',
  language: 'Language',
  /** Of a language that ingest has no rules for. */
  unread: (language: string) =>
    `Of a text in ${language}, words in quotation marks are found; who says them, reported statements, dates and figures are not read.`,
  text: 'Text',
  verbatim: 'verbatim',
  contributors,
  /** In place of a value that the editor looked for. */
  notStated: 'not stated, according to the editor',
  /** Behind a value that the archive gives, where the source does not. */
  notInSource: 'The document states none, according to the editor.',
  /** Behind the names in credits, where nobody is named as the author. */
  creditsOnly: {
    notStated: 'Named in its credits; no author stated, according to the editor.',
    notShown: 'Named in its credits.',
    noneFound: 'Named in its credits; no byline was found.',
  },
  /** A name and the place that stands with it. */
  nameIn: (name: string, place: string) => `${name} (${place})`,
  /** Before the evidence of a value: `worked out from`. */
  basisFrom: (basis: string) => `${basis} from`,
  /** A word of evidence, before its place. */
  evidence: (words: string) => `“${words}”`,
  /** Behind the place of evidence of which the words are not shown. */
  evidenceWithheld: '(words not published here)',
};
