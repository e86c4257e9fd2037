import { searchPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { homeWords as words } from '../../words/home.ts';

/** Something that the search finds here. */
export interface HomeTry {
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
export function homeTries(archive: Archive, quotation: Quotation | undefined): HomeTry[] {
  const { people, topics } = archive.authorities;
  const person = largest(people, ({ id }) => archive.said.get(id)?.length ?? 0);
  const passages = ({ id }: { id: string }) =>
    [...(archive.mentioned.get(id)?.values() ?? [])].reduce((sum, places) => sum + places.length, 0);
  const topic = largest(topics, passages);
  const phrase = quotation?.words
    .split(/\s+/)
    .slice(0, phraseLength)
    .join(' ')
    .replace(/[,.;:]$/, '');
  const tries = [
    { label: person?.name },
    { label: phrase && words.phrase(phrase), language: quotation?.language },
    { label: topic?.name },
  ];
  return tries.flatMap(({ label, language }) =>
    label ? [{ label, language, href: `${searchPath()}?${String(new URLSearchParams({ q: label }))}` }] : [],
  );
}

function largest<Entry>(entries: readonly Entry[], count: (entry: Entry) => number): Entry | undefined {
  let best: { entry: Entry; count: number } | undefined;
  for (const entry of entries) {
    const own = count(entry);
    if (own > (best?.count ?? 0)) best = { entry, count: own };
  }
  return best?.entry;
}
