import type { Kind } from '../schema/document.ts';

const kinds: Record<Kind, string> = {
  article: 'Article',
  'op-ed': 'Op-ed',
  explainer: 'Explainer',
  transcript: 'Transcript',
};

/** What is said of a document wherever it is named. */
export const documentWords = {
  /** `Document` where the kind is not known. */
  kind: (kind: Kind | undefined): string => (kind ? kinds[kind] : 'Document'),
  altered: 'altered copy',
  interpreted: 'through an interpreter',
  notStated: 'not stated',
  /** Where it may be stated in what is not published. */
  notShown: 'not shown here',
  authorNotStated: 'author not stated',
  publisherNotStated: 'publisher not stated',
  authorNotShown: 'author not shown here',
  publisherNotShown: 'publisher not shown here',
  titleSupplied: 'title supplied',
  excerptOnly: 'excerpt only',
  notPublished: 'not published here',
};
