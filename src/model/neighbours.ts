import { authorityPath, documentPath } from '../paths.ts';
import type { Event } from '../schema/authority.ts';
import type { DocumentSummary } from '../schema/document.ts';
import { waysWords as words } from '../words/ways.ts';
import type { Catalogue } from './catalogue.ts';
import { documentLabel, whenKnown } from './document-label.ts';
import { formatEdtf } from './edtf-date.ts';
import { sortEvents } from './event-links.ts';
import { basisWords } from '../words/facts.ts';

/** What comes before or after something in the order of time. */
export interface Neighbour {
  href: string;
  title: string;
  supplied: boolean;
  when: string;
  /** BCP 47, of the title. */
  language?: string;
}

export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
  /** Where it has no place in the order of time. */
  note?: string;
}

/** By what is known of the dates; of those that are the same, the one whose id comes first. What has no date has no neighbours. */
export function documentNeighbours(id: string, { documents }: Catalogue): Neighbours {
  const order = orderOf(documents, () => documents.filter(isDated));
  return neighboursIn(order, id, documentNeighbour, () =>
    documents.find((document) => document.id === id)?.rights.publish === 'full' ? words.undated : words.dateNotShown,
  );
}

/** An event always has a date, if one with an open end. */
export function eventNeighbours(id: string, { authorities: { events } }: Catalogue): Neighbours {
  return neighboursIn(
    orderOf(events, () => sortEvents(events)),
    id,
    eventNeighbour,
    () => words.undated,
  );
}

const isDated = ({ date, occurred }: DocumentSummary) => date !== undefined || occurred?.date !== undefined;

interface Order<Entry> {
  entries: readonly Entry[];
  places: ReadonlyMap<string, number>;
}

const orders = new WeakMap<object, unknown>();

/** Ordered once for a list: every page of it asks. */
function orderOf<Entry extends { id: string }>(list: readonly Entry[], sort: () => Entry[]): Order<Entry> {
  const known = orders.get(list) as Order<Entry> | undefined;
  if (known) return known;
  const entries = sort();
  const order = { entries, places: new Map(entries.map((entry, at) => [entry.id, at])) };
  orders.set(list, order);
  return order;
}

function neighboursIn<Entry>(
  { entries, places }: Order<Entry>,
  id: string,
  describe: (entry: Entry) => Neighbour,
  describeMissing: () => string,
): Neighbours {
  const at = places.get(id);
  if (at === undefined) return { note: describeMissing() };
  const [previous, next] = [entries[at - 1], entries[at + 1]];
  return { ...(previous && { previous: describe(previous) }), ...(next && { next: describe(next) }) };
}

function documentNeighbour(document: DocumentSummary): Neighbour {
  const { title, supplied, language } = documentLabel(document);
  return { href: documentPath(document.id), title, supplied, when: whenKnown(document), ...(language && { language }) };
}

const eventNeighbour = ({ id, name, date, basis }: Event): Neighbour => ({
  href: authorityPath('events', id),
  title: name,
  supplied: false,
  when: basis === 'stated' ? formatEdtf(date) : `${formatEdtf(date)}, ${basisWords[basis]}`,
});
