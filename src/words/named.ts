/** What a document leads to, and what leads to it. */
export const namedWords = {
  title: 'Named here',
  explains: 'With the number of passages. “Evidence”: what the archive has on it rests on words of this document.',
  evidence: 'evidence',
  quoted: 'quoted',
  event: 'this document’s event',
};
