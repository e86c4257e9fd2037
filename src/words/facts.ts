import type { Contributor } from '../schema/document.ts';
import type { Basis } from '../schema/sourced.ts';

/** How a value is known. */
export const basisWords: Record<Basis, string> = { stated: 'stated', inferred: 'inferred', supplied: 'supplied' };

const contributors: Record<Contributor['role'], string> = {
  author: 'Author',
  reporter: 'Reported by',
  contributor: 'Contributed',
  editor: 'Edited by',
  translator: 'Translated by',
  photographer: 'Photographs',
};

/** What is known of a document, and how. */
export const factWords = {
  held: 'Held',
  date: 'Date',
  published: 'Published',
  modified: 'Modified',
  author: 'Author',
  publisher: 'Publisher',
  terms: 'Terms',
  title: 'Title',
  kind: 'Kind',
  text: 'Text',
  verbatim: 'verbatim',
  contributors,
  /** In place of a value that the editor looked for. */
  notStated: 'not stated, says the archive’s editor',
  /** Behind a value that the archive gives, where the source does not. */
  notInSource: 'None stated, says the archive’s editor.',
  /** Behind the names in credits, where nobody is named as the author. */
  creditsOnly: {
    notStated: 'Named in its credits; no author stated, says the archive’s editor.',
    notShown: 'Named in its credits.',
    noneFound: 'Named in its credits; no byline was found.',
  },
  /** A name and the place that stands with it. */
  nameIn: (name: string, place: string) => `${name} (${place})`,
  /** Before the evidence of a value: `inferred from`. */
  basisFrom: (basis: string) => `${basis} from`,
  /** A word of evidence, before its place. */
  evidence: (words: string) => `“${words}”`,
  /** Behind the place of evidence of which the words are not shown. */
  evidenceWithheld: '(words not published here)',
};
