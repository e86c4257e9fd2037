import type { Archive } from '../../archive/archive.ts';
import type { Said } from '../../archive/places-of-entities.ts';
import type { IndexedQuote } from '../../parts/quotes/quote-facets.ts';
import { quoteIndex } from '../../parts/quotes/quote-index.ts';
import { pathOfSpokenOn, peopleSpokenOn, spokenOn } from '../../parts/quotes/spoken-on.ts';
import { formatNumber } from '#words/parts/language.ts';

/** How many statements are about what, or whose: a bar each, all to one scale. */
export interface StatementShare {
  name: string;
  /** What one said about the other, where that is a page. */
  href?: string;
  count: string;
  /** Beside the longest bar, 0 to 1: all, and those in words of the speaker's own. */
  share: number;
  own: number;
}

const mostBars = 8;

/** The topics that a speaker's statements name most. */
export function topicShares(speaker: string, archive: Archive): StatementShare[] {
  const own = quoteIndex(archive).facets.speaker.find(({ value }) => value === speaker)?.quotes ?? [];
  const topics = new Map<string, IndexedQuote[]>();
  for (const said of own) {
    for (const topic of said.values.topic) topics.set(topic, [...(topics.get(topic) ?? []), said]);
  }
  return drawShares([...topics], archive, (topic) => pathOfSpokenOn(speaker, topic, archive));
}

/** Who said most about a topic: those with a page on it. */
export function speakerShares(topic: string, archive: Archive): StatementShare[] {
  const all = spokenOn(archive);
  const people = archive
    .ask(peopleSpokenOn, topic)
    .map(({ person }) => [person, all.get(person)?.get(topic) ?? []] as const);
  return drawShares(people, archive, (person) => pathOfSpokenOn(person, topic, archive));
}

function drawShares(
  groups: readonly (readonly [id: string, said: readonly Said[]])[],
  archive: Archive,
  hrefOf: (id: string) => string | undefined,
): StatementShare[] {
  const ranked = groups
    .toSorted(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
    .slice(0, mostBars);
  const most = Math.max(1, ...ranked.map(([, said]) => said.length));
  return ranked.map(([id, said]) => {
    const href = hrefOf(id);
    return {
      name: archive.nameOf(id),
      ...(href !== undefined && { href }),
      count: formatNumber(said.length),
      share: said.length / most,
      own: said.filter(({ quote }) => quote.mode !== 'reported').length / most,
    };
  });
}
