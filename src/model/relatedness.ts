import type { Person } from '../schema/authority.ts';
import type { RelationKind } from '../schema/document.ts';
import type { Parallels } from '../schema/parallel.ts';
import type { QuoteSpeaker } from '../schema/quote.ts';
import { findEvent, type Catalogue } from './catalogue.ts';
import { indexAuthorities, type AuthorityEntry, type Concordance } from './concordance.ts';
import { formatCount } from './format-count.ts';

/** Two documents that have something to do with each other. `a` is the one whose id comes first. */
export interface Relatedness {
  a: string;
  b: string;
  strength: number;
  /** True where an editor says so. */
  declared: boolean;
  /** Strongest first; each a sentence for the page of the document named. */
  reasons: ((from: string) => string)[];
}

interface Reason {
  strength: number;
  say: (from: string) => string;
  declared?: boolean;
}

type AddReason = (one: string, other: string, reason: Reason) => void;

/** Every pair of documents that something relates, in no order. What very many documents have in common relates none. */
export function listRelatedness(catalogue: Catalogue, concordance: Concordance, parallels: Parallels): Relatedness[] {
  const pairs = new Map<string, { a: string; b: string; reasons: Reason[] }>();
  const known = new Set(catalogue.documents.map(({ id }) => id));
  const add: AddReason = (one, other, reason) => {
    if (one === other || !known.has(one) || !known.has(other)) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, reasons: [] };
    pair.reasons.push(reason);
    pairs.set(`${a} ${b}`, pair);
  };
  addRelations(catalogue, add);
  addWording(parallels, add);
  addEvents(catalogue, add);
  addQuoted(catalogue, concordance, add);
  addRareNames(catalogue, concordance, add);
  return [...pairs.values()].map(({ a, b, reasons }) => ({
    a,
    b,
    strength: reasons.reduce((sum, { strength }) => sum + strength, 0),
    declared: reasons.some(({ declared }) => declared),
    reasons: reasons.toSorted((one, other) => other.strength - one.strength).map(({ say }) => say),
  }));
}

const relationWords: Record<RelationKind, [active: string, passive: string]> = {
  continues: ['continues it', 'is continued by it'],
  previews: ['previews it', 'is previewed by it'],
  answers: ['answers it', 'is answered by it'],
};

function addRelations({ documents }: Catalogue, add: AddReason): void {
  for (const { id, relations } of documents) {
    for (const { kind, document } of relations) {
      const [active, passive] = relationWords[kind];
      const say = (from: string) => `This document ${from === id ? active : passive}, as the editor says.`;
      add(id, document, { strength: 100, declared: true, say });
    }
  }
}

function addWording({ pairs, copies }: Parallels, add: AddReason): void {
  for (const [a, b] of copies) add(a, b, { strength: 50, say: () => 'The same text, or nearly so.' });
  const between = pairs.filter(({ a, b }) => a.document !== b.document);
  for (const shared of Map.groupBy(between, ({ a, b }) => [a.document, b.document].sort().join(' ')).values()) {
    const [first] = shared;
    if (!first) continue;
    const found = shared.filter(({ kind }) => kind === 'transcript');
    const [one, other] = [first.a.document, first.b.document];
    const weight = 10 + Math.min(10, shared.length);
    const [quotation] = found;
    const say = (from: string) => {
      if (!quotation) return `Shares wording with this document in ${formatCount(shared.length, 'place')}.`;
      const count = formatCount(found.length, 'quotation');
      return quotation.a.document === from
        ? `Has ${count} of this document in full.`
        : `Quotes this document: ${count}.`;
    };
    add(one, other, { strength: quotation ? weight + 5 : weight, say });
  }
}

/** How many documents may share a thing for it to relate each to each; others are too common, and would be too many pairs. */
const mostSharers = (documents: number) => Math.max(8, Math.ceil(2 * Math.sqrt(documents)));

function addEvents(catalogue: Catalogue, add: AddReason): void {
  const most = mostSharers(catalogue.documents.length);
  for (const [id, own] of Map.groupBy(catalogue.documents, ({ event }) => event)) {
    const event = findEvent(catalogue, id);
    if (!event) continue;
    const say = () => `Both belong to the ${event.name.replace(/^the /i, '')}.`;
    // Of very many documents of one event, each is related to its neighbours in time.
    const reach = own.length <= most ? own.length : 3;
    for (const [index, { id: one }] of own.entries())
      for (const { id: other } of own.slice(index + 1, index + 1 + reach)) add(one, other, { strength: 4, say });
  }
}

function addQuoted({ authorities, documents }: Catalogue, concordance: Concordance, add: AddReason): void {
  const entries = indexAuthorities(authorities);
  const personOf = personFinder(authorities.people);
  const quoting = new Map<string, Set<string>>();
  for (const { id, quotes, mentions } of concordance.documents.values()) {
    const topics = Map.groupBy(
      mentions.filter(({ kind }) => kind === 'topics'),
      ({ block }) => block,
    );
    for (const { attribution, parts } of quotes) {
      const person = personOf(attribution.speaker);
      if (person === undefined) continue;
      for (const { entity } of parts.flatMap(({ block }) => topics.get(block) ?? [])) {
        const key = `${person} ${entity}`;
        quoting.set(key, (quoting.get(key) ?? new Set()).add(id));
      }
    }
  }
  const most = mostSharers(documents.length);
  const shared = [...quoting].filter(([, ids]) => ids.size > 1 && ids.size <= most);
  addGrouped(shared, documents.length, 3, add, (keys) => {
    const [person = '', topic = ''] = (keys[0] ?? '').split(' ');
    const others = keys.flatMap((key) =>
      key.startsWith(`${person} `) ? [nameOf(entries, key.split(' ')[1] ?? '')] : [],
    );
    return `Both quote ${nameOf(entries, person)} on ${joinWords(others.length > 0 ? others : [topic])}.`;
  });
}

function addRareNames({ authorities, documents }: Catalogue, { mentioned }: Concordance, add: AddReason): void {
  const entries = indexAuthorities(authorities);
  const most = Math.max(2, Math.floor(Math.sqrt(documents.length)));
  const shared = [...mentioned]
    .filter(([entity, places]) => {
      const kind = entries.get(entity)?.kind;
      return places.size > 1 && places.size <= most && kind !== undefined && kind !== 'events';
    })
    .map(([entity, places]): [string, Set<string>] => [entity, new Set(places.keys())]);
  addGrouped(shared, documents.length, 1, add, (ids) => {
    const names = ids.slice(0, 3).map((id) => nameOf(entries, id));
    return `Both name ${joinWords(names)}, which few others do.`;
  });
}

/** One reason for all that two documents share of a sort, the rarest first. `weight` is that of a thing which all documents have. */
function addGrouped(
  things: readonly (readonly [string, ReadonlySet<string>])[],
  documents: number,
  weight: number,
  add: AddReason,
  say: (things: readonly string[]) => string,
): void {
  const byPair = new Map<string, string[]>();
  const strengths = new Map<string, number>();
  for (const [thing, sharers] of things.toSorted(([a, one], [b, other]) => one.size - other.size || (a < b ? -1 : 1))) {
    const ids = [...sharers].sort();
    for (const [index, one] of ids.entries()) {
      for (const other of ids.slice(index + 1)) {
        const key = `${one} ${other}`;
        const own = byPair.get(key) ?? [];
        byPair.set(key, [...own, thing]);
        if (own.length < 3)
          strengths.set(key, (strengths.get(key) ?? 0) + weight + Math.log2(Math.max(1, documents / sharers.size)));
      }
    }
  }
  for (const [key, own] of byPair) {
    const [one = '', other = ''] = key.split(' ');
    const sentence = say(own);
    add(one, other, { strength: strengths.get(key) ?? 0, say: () => sentence });
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

const nameOf = (entries: ReadonlyMap<string, AuthorityEntry>, id: string): string => entries.get(id)?.entry.name ?? id;

const joinWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
