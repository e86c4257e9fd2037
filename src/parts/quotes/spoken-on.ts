import { spokenOnPath } from '../../paths.ts';
import type { Archive } from '../../archive/archive.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { question } from '../../archive/question.ts';
import { type IndexedQuote } from './quote-facets.ts';
import { quoteIndex } from './quote-index.ts';

/** What somebody said about a topic is a page from so many statements on; fewer are seen in any list. */
const leastStatements = 3;

/** Person → topic → the statements whose own words name it, as lists show them: all that have a page. */
export type SpokenOn = ReadonlyMap<string, ReadonlyMap<string, readonly IndexedQuote[]>>;

/** Made once for an archive. */
export const spokenOn = (archive: Archive): SpokenOn => archive.derive(indexSpokenOn);

function indexSpokenOn(archive: Archive): SpokenOn {
  const all = new Map<string, Map<string, IndexedQuote[]>>();
  for (const said of quoteIndex(archive).ordered) {
    const [speaker] = said.values.speaker;
    if (speaker === undefined || archive.authority(speaker)?.kind !== 'people') continue;
    const own = getOrSet(all, speaker, () => new Map<string, IndexedQuote[]>());
    for (const topic of said.values.topic) getOrSet(own, topic, () => []).push(said);
  }
  for (const own of all.values()) {
    for (const [topic, said] of own) if (said.length < leastStatements) own.delete(topic);
  }
  return all;
}

/** Topic → how many statements: of the topics on which what a person said is a page. */
const topicsSpokenOn = question('topics-spoken-on', (archive, person: string): Readonly<Record<string, number>> =>
  Object.fromEntries([...(spokenOn(archive).get(person) ?? [])].map(([topic, said]) => [topic, said.length])),
);

/** The page of what a person said about a topic, where there is one. */
export const pathOfSpokenOn = (person: string, topic: string, archive: Archive): string | undefined =>
  archive.ask(topicsSpokenOn, person)[topic] === undefined ? undefined : spokenOnPath(person, topic);

/** More people than this are not named on a topic's page. */
const mostPeople = 40;

/** Who has such a page on a topic, those with most statements first: whom the topic's page leads to. */
export const peopleSpokenOn = question(
  'people-spoken-on',
  (archive, topic: string): { person: string; count: number }[] =>
    [...spokenOn(archive)]
      .flatMap(([person, own]) => {
        const count = own.get(topic)?.length;
        return count === undefined ? [] : [{ person, count }];
      })
      .sort((a, b) => b.count - a.count || (a.person < b.person ? -1 : 1))
      .slice(0, mostPeople),
);
