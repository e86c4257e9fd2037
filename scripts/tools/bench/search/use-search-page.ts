import type { Progress } from '../../../report/progress.ts';
import { readDocuments } from '../../../search/read-passages.ts';
import { drawPhrases } from './draw-phrases.ts';
import { formatKeystrokes, formatRelated } from './format-search.ts';
import { measureKeystrokes } from './measure-keystrokes.ts';
import { measureRelated, type RelatedCost } from './measure-related.ts';
import type { BenchPassage } from './prepare-passages.ts';

const phrases = 12;
const questions = 40;
const wordsOfPhrase = 4;

/** Types phrases of a built site on its search page. @returns what was measured, as text. */
export async function typePhrases(site: string, progress: Progress): Promise<string> {
  const { documents, passages } = readBenchPassages(site);
  const queries = drawPhrases(passages, phrases, wordsOfPhrase);
  progress.start('Typing', queries.length);
  const times = await measureKeystrokes(site, queries, () => progress.tick());
  progress.done();
  return `${documents.toLocaleString('en')} documents. ${formatKeystrokes(times)}`;
}

/** Asks for related pages on a built site's search page. @returns what was measured, as text. */
export async function askForPages(site: string, progress: Progress): Promise<string> {
  const { passages } = readBenchPassages(site);
  const costs = new Map<string, RelatedCost[]>();
  for (const [what, length] of [
    ['one word', 1],
    ['four words', wordsOfPhrase],
  ] as const) {
    const queries = drawPhrases(passages, questions, length);
    progress.start(`Related pages, ${what}`, queries.length);
    costs.set(what, await measureRelated(site, queries, () => progress.tick()));
    progress.done();
  }
  return formatRelated(costs);
}

function readBenchPassages(site: string): { documents: number; passages: BenchPassage[] } {
  const documents = [...readDocuments(site)];
  const passages = documents.flatMap(({ id, passages: own }) =>
    Object.values(own).map(({ text }) => ({ document: id, text })),
  );
  return { documents: documents.length, passages };
}
