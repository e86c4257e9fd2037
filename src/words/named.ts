import type { DocumentSummary } from '../schema/document.ts';

/** What readers see the fields of a document called. */
const fields: Partial<Record<keyof DocumentSummary, string>> = {
  kind: 'kind',
  title: 'title',
  date: 'date',
  terms: 'terms',
  publisher: 'publisher',
  textState: 'state of the text',
  contributors: 'contributors',
  moved: 'passages that stand here now',
};

/** What a document leads to, and what leads to it. */
export const namedWords = {
  title: 'Named here',
  explains: 'With the number of passages. “Evidence”: what the archive has on it rests on words of this document.',
  evidence: 'evidence',
  quoted: 'quoted',
  event: 'this document’s event',
  fields,
};
