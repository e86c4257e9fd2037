import type { Progress } from '../../report/progress.ts';
import { readPassages } from '../../search/read-passages.ts';
import { drawPhrases } from './draw-phrases.ts';
import { formatKeystrokes } from './format-search.ts';
import { measureKeystrokes } from './measure-keystrokes.ts';

const phrases = 12;
const wordsOfPhrase = 4;

/** Types phrases of a built site on its search page. @returns what was measured, as text. */
export async function typePhrases(site: string, progress: Progress): Promise<string> {
  const documents = readPassages(site);
  const passages = documents.flatMap(({ id, passages: own }) =>
    Object.values(own).map(({ text }) => ({ document: id, text })),
  );
  const queries = drawPhrases(passages, phrases, wordsOfPhrase);
  progress.start('Typing', queries.length);
  const times = await measureKeystrokes(site, queries, () => progress.tick());
  progress.done();
  return `${documents.length.toLocaleString('en')} documents. ${formatKeystrokes(times)}`;
}
