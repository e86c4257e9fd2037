import type { EvidenceField } from '../record/evidence.ts';

/** What readers see the fields of a document called. */
const fields: Record<EvidenceField | 'moved', string> = {
  kind: 'kind',
  title: 'title',
  date: 'date',
  occurred: 'time and place of speech',
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
