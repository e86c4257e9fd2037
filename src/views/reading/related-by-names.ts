import type { Person } from '../../record/authority.ts';
import type { QuoteSpeaker } from '../../record/quote.ts';
import type { Archive, AuthorityEntry } from '../../archive/archive.ts';
import { type AddReason, mostSharers } from './related-reason.ts';
import { relatedWords as words } from '#words/reading-related.ts';

/** Relates documents that quote the same person in passages on the same topic. */
export function addQuoted(archive: Archive, add: AddReason): void {
  const { authorities, documents } = archive;
  const { sharers, literally } = listQuoted(authorities.people, archive);
  const most = mostSharers(documents.length);
  const shared = [...sharers].filter(([, ids]) => ids.size > 1 && ids.size <= most);
  addGrouped(shared, documents.length, 3, add, (keys, one, other) => {
    const [person = ''] = (keys[0] ?? '').split(' ');
    const own = keys.filter((key) => key.startsWith(`${person} `));
    const topics = own.map((key) => inSentence(archive.authority(key.split(' ')[1] ?? '')));
    // What a document only reports is no quotation.
    const quoted = own.some((key) => literally.has(`${one} ${key}`) && literally.has(`${other} ${key}`));
    return words.person(inSentence(archive.authority(person)), topics, quoted);
  });
}

/** `person topic` → the documents that have both in one passage; with the document before it where the words are quoted. */
function listQuoted(people: readonly Person[], { texts }: Archive) {
  const personOf = personFinder(people);
  const sharers = new Map<string, Set<string>>();
  const literally = new Set<string>();
  for (const { id, quotes, mentions } of texts.values()) {
    const topics = Map.groupBy(
      mentions.filter(({ kind }) => kind === 'topics'),
      ({ block }) => block,
    );
    for (const { attribution, parts, mode } of quotes) {
      const person = personOf(attribution.speaker);
      if (person === undefined) continue;
      for (const { entity } of parts.flatMap(({ block }) => topics.get(block) ?? [])) {
        const key = `${person} ${entity}`;
        sharers.set(key, (sharers.get(key) ?? new Set()).add(id));
        if (mode !== 'reported') literally.add(`${id} ${key}`);
      }
    }
  }
  return { sharers, literally };
}

/** Relates documents that name what hardly any other one does. */
export function addRareNames(archive: Archive, add: AddReason): void {
  const { documents, mentioned } = archive;
  const most = Math.max(2, Math.floor(Math.sqrt(documents.length)));
  const shared = [...mentioned]
    .filter(([entity, places]) => {
      const kind = archive.authority(entity)?.kind;
      return places.size > 1 && places.size <= most && kind !== undefined && kind !== 'events' && kind !== 'topics';
    })
    .map(([entity, places]): [string, Set<string>] => [entity, new Set(places.keys())]);
  const sizes = new Map(shared.map(([entity, sharers]) => [entity, sharers.size]));
  addGrouped(shared, documents.length, 1, add, (ids) => {
    const named = ids.slice(0, 3);
    const alone = named.every((id) => sizes.get(id) === 2);
    return words.names(
      named.map((id) => inSentence(archive.authority(id))),
      alone,
    );
  });
}

/**
 * One reason for all that two documents share of a sort, the rarest first; three of them make the strength. `weight` is that of a
 * thing which all documents have.
 */
function addGrouped(
  things: readonly (readonly [string, ReadonlySet<string>])[],
  documents: number,
  weight: number,
  add: AddReason,
  say: (things: readonly string[], one: string, other: string) => string,
): void {
  const byPair = new Map<string, { things: string[]; strength: number }>();
  for (const [thing, sharers] of things.toSorted(([a, one], [b, other]) => one.size - other.size || (a < b ? -1 : 1))) {
    const ids = [...sharers].sort();
    const rarity = weight + Math.log2(Math.max(1, documents / sharers.size));
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index + 1)) {
        const own = byPair.get(`${one} ${other}`) ?? { things: [], strength: 0 };
        if (own.things.length < 3) own.strength += rarity;
        own.things.push(thing);
        byPair.set(`${one} ${other}`, own);
      }
    }
  }
  for (const [key, { things: own, strength }] of byPair) {
    const [one = '', other = ''] = key.split(' ');
    const sentence = say(own, one, other);
    add(one, other, { strength, say: () => sentence });
  }
}

/** The person of a speaker: by id, else by a surname that only one person of the authorities has. */
function personFinder(people: readonly Person[]): (speaker: QuoteSpeaker) => string | undefined {
  const bySurname = Map.groupBy(people, ({ name, surname }) => lastWord(surname ?? name));
  return ({ ref, status, name, label }) => {
    if (ref !== undefined) return ref;
    const found = status === 'named' ? bySurname.get(lastWord(name ?? label)) : undefined;
    return found?.length === 1 ? found[0]?.id : undefined;
  };
}

const lastWord = (name: string): string => (name.split(/\s+/).at(-1) ?? '').toLowerCase();

/** An authority's name within a sentence. */
function inSentence(found: AuthorityEntry | undefined): string {
  if (found?.kind !== 'topics') return found?.entry.name ?? '';
  return words.topic(found.entry.name, found.entry.terms);
}
