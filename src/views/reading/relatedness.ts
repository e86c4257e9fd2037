import type { Archive } from '../../archive/archive.ts';
import type { Parallel, Parallels } from '../../record/parallel.ts';
import { addQuoted, addRareNames } from './related-by-names.ts';
import { type AddReason, type Reason, mostSharers } from './related-reason.ts';
import { relatedWords as words } from '#words/reading-related.ts';

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

/** Every pair of documents that something relates, in no order. What very many documents have in common relates none. */
export function listRelatedness(archive: Archive): Relatedness[] {
  const pairs = new Map<string, { a: string; b: string; reasons: Reason[] }>();
  const known = new Set(archive.documents.map(({ id }) => id));
  const add: AddReason = (one, other, reason) => {
    if (one === other || !known.has(one) || !known.has(other)) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, reasons: [] };
    pair.reasons.push(reason);
    pairs.set(`${a} ${b}`, pair);
  };
  addRelations(archive, add);
  addWording(archive.parallels, add);
  addEvents(archive, add);
  addQuoted(archive, add);
  addRareNames(archive, add);
  return [...pairs.values()].map(({ a, b, reasons }) => ({
    a,
    b,
    strength: reasons.reduce((sum, { strength }) => sum + strength, 0),
    declared: reasons.some(({ declared }) => declared),
    reasons: reasons.toSorted((one, other) => other.strength - one.strength).map(({ say }) => say),
  }));
}

function addRelations({ documents }: Archive, add: AddReason): void {
  for (const { id, relations } of documents) {
    for (const { kind, document } of relations) {
      const { active, passive } = words.relations[kind];
      const say = (from: string) => (from === id ? active : passive);
      add(id, document, { strength: 100, declared: true, say });
    }
  }
}

const ofCopies = 50;
const ofWording = 10;
const ofTranscript = 5;
/** More places than this make a relation no stronger. */
const mostCounted = 10;

/** Relates documents that are one text, and those that share wording: the more so if one has what the other quotes. */
function addWording({ pairs, copies }: Parallels, add: AddReason): void {
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

function addEvents(archive: Archive, add: AddReason): void {
  const most = mostSharers(archive.documents.length);
  for (const [id, own] of Map.groupBy(archive.documents, ({ event }) => event)) {
    const event = archive.entry('events', id);
    if (!event) continue;
    const say = () => words.event(event.name);
    // Of very many documents of one event, each is related to its neighbours in time.
    const reach = own.length <= most ? own.length : 3;
    for (const [index, { id: one }] of own.entries())
      for (const { id: other } of own.slice(index + 1, index + 1 + reach)) add(one, other, { strength: 7, say });
  }
}
