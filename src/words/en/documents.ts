import type { Kind } from '../../record/document-kinds.ts';

const kinds: Record<Kind, string> = {
  article: 'Article',
  'op-ed': 'Op-ed',
  editorial: 'Editorial',
  letter: 'Letter',
  explainer: 'Explainer',
  'press-release': 'Press release',
  statement: 'Statement',
  speech: 'Speech',
  interview: 'Interview',
  hearing: 'Hearing',
  'press-conference': 'Press conference',
  transcript: 'Transcript',
};

/** What is said of a document wherever it is named. */
export const documentWords = {
  /** What a document is called for its kind, everywhere; `Document` where none was found. */
  kind: (kind: Kind | undefined): string => (kind ? kinds[kind] : 'Document'),
  altered: 'altered copy',
  interpreted: 'through an interpreter',
  /** Where it may be stated in what is not published. */
  notShown: 'not shown here',
  /** Of a value that is not there: the editor looked for it; it may be in what is not published; no rule found it. */
  missing: { notStated: 'not stated', notShown: 'not shown here', noneFound: 'none found' },
  missingAuthor: { notStated: 'author not stated', notShown: 'author not shown here', noneFound: 'no author found' },
  missingPublisher: {
    notStated: 'publisher not stated',
    notShown: 'publisher not shown here',
    noneFound: 'no publisher found',
  },
  reportedBy: (names: string) => `reported by ${names}`,
  titleSupplied: 'title added by the editor',
  excerptOnly: 'excerpt only',
  notPublished: 'not published here',
};

/** What explains the signs in the picture of a document, in this order. */
export const stripWords = {
  speech: 'a speaker',
  question: 'a reporter or listener asks',
  conduct: 'a moderator or interpreter',
  paragraph: 'a writer’s own words',
  tick: 'a direct quotation',
  gap: 'inaudible',
};
