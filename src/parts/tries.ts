import { searchPath } from '../paths.ts';
import type { Archive } from '../archive/archive.ts';
import type { Person, Topic } from '../record/authority.ts';
import { homeWords as words } from '#words/home.ts';

/** Something that the search finds here. */
export interface SearchTry {
  label: string;
  href: string;
  /** Of words that a document has. */
  language?: string | undefined;
}

/** So many words of a quotation are a phrase that one might remember. */
const phraseLength = 3;

/** Words that a document has, in its language. */
interface Quotation {
  words: string;
  language?: string | undefined;
}

/** Who says most here, how `quotation` begins, and the topic of which most is said. */
export function searchTries(archive: Archive, quotation: Quotation | undefined): SearchTry[] {
  const phrase = quotation && firstWords(quotation.words);
  const tries = [
    { label: mostSaying(archive)?.name },
    { label: phrase && words.phrase(phrase), language: quotation?.language },
    { label: largestTopic(archive)?.name },
  ];
  return tries.flatMap(({ label, language }) =>
    label ? [{ label, language, href: `${searchPath()}?${String(new URLSearchParams({ q: label }))}` }] : [],
  );
}

/** The person of whom most statements are held. */
export const mostSaying = ({ authorities, said }: Archive): Person | undefined =>
  largest(authorities.people, ({ id }) => said.get(id)?.length ?? 0);

/** The topic that most passages name. */
export const largestTopic = ({ authorities, mentioned }: Archive): Topic | undefined =>
  largest(authorities.topics, ({ id }) =>
    [...(mentioned.get(id)?.values() ?? [])].reduce((sum, places) => sum + places.length, 0),
  );

/** How a quotation begins. */
export const firstWords = (quotation: string): string =>
  quotation
    .split(/\s+/)
    .slice(0, phraseLength)
    .join(' ')
    .replace(/[,.;:]$/, '');

function largest<Entry>(entries: readonly Entry[], count: (entry: Entry) => number): Entry | undefined {
  let best: { entry: Entry; count: number } | undefined;
  for (const entry of entries) {
    const own = count(entry);
    if (own > (best?.count ?? 0)) best = { entry, count: own };
  }
  return best?.entry;
}
