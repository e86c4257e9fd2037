import type { Parallel, Parallels } from '../../record/parallel.ts';
import { relatedWords as words } from '../../words/reading-related.ts';
import type { AddReason } from './related-reason.ts';

const ofCopies = 50;
const ofWording = 10;
const ofTranscript = 5;
/** More places than this make a relation no stronger. */
const mostCounted = 10;

/** Relates documents that are one text, and those that share wording: the more so if one has what the other quotes. */
export function addWording({ pairs, copies }: Parallels, add: AddReason): void {
  for (const [a, b] of copies) add(a, b, { strength: ofCopies, say: () => words.copies });
  const between = pairs.filter(({ a, b }) => a.document !== b.document);
  for (const shared of Map.groupBy(between, ({ a, b }) => [a.document, b.document].sort().join(' ')).values()) {
    const [first] = shared;
    if (!first) continue;
    const found = shared.some(({ kind }) => kind === 'transcript');
    const strength = ofWording + Math.min(mostCounted, shared.length) + (found ? ofTranscript : 0);
    add(first.a.document, first.b.document, { strength, say: (from) => describeWording(shared, from) });
  }
}

function describeWording(shared: readonly Parallel[], from: string): string {
  const found = shared.filter(({ kind }) => kind === 'transcript');
  const [first] = found;
  if (!first) return words.wording(shared.length);
  // A title's quotation stands in the text as well.
  const count = new Set(found.map(({ a }) => `${a.document} ${a.quote ?? ''}`)).size;
  return first.a.document === from ? words.foundThere(count) : words.quotesThis(count);
}
