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
  /** A name and the place that stands with it. */
  nameIn: (name: string, place: string) => `${name} (${place})`,
  /** Before the evidence of a value: `inferred from`. */
  basisFrom: (basis: string) => `${basis} from`,
  /** A word of evidence, before its place. */
  evidence: (words: string) => `“${words}”`,
  /** Behind the place of evidence of which the words are not shown. */
  evidenceWithheld: '(words not published here)',
};
