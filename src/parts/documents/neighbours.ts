import { authorityPath, documentPath } from '../../paths.ts';
import type { Event } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import { waysWords as words } from '#words/frame.ts';
import { titleOf, type Title } from '../../archive/title-of.ts';
import type { Archive } from '../../archive/archive.ts';
import { knownAs, whenKnown } from './document-label.ts';
import { question } from '../../archive/question.ts';
import { sortEvents } from '../events/event-links.ts';
import { dayOf } from '../../record/day-of.ts';
import { whyMissing } from '../missing-value.ts';

/** What comes before or after something in the order of time. */
export interface Neighbour {
  href: string;
  title: Title;
  when: string;
}

export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
  /** Where it has no place in the order of time. */
  note?: string;
}

/** By what is known of the dates; of those that are the same, the one whose id comes first. What has no date has no neighbours. */
export const documentNeighbours = (id: string, archive: Archive): Neighbours => archive.ask(documentNeighboursOf, id);

const documentNeighboursOf = question('document-neighbours', (archive, id: string) =>
  neighboursIn(archive.derive(documentOrder), id, documentNeighbour, () => {
    const own = archive.document(id);
    return words.undated[own ? whyMissing(own, 'date') : 'noneFound'];
  }),
);

/** An event always has a date, if one with an open end. */
export const eventNeighbours = (id: string, archive: Archive): Neighbours =>
  neighboursIn(archive.derive(eventOrder), id, eventNeighbour, () => words.undated.noneFound);

const isDated = (document: DocumentSummary) => dayOf(document) !== undefined;

interface Order<Entry> {
  entries: readonly Entry[];
  places: ReadonlyMap<string, number>;
}

function orderOf<Entry extends { id: string }>(entries: readonly Entry[]): Order<Entry> {
  return { entries, places: new Map(entries.map((entry, at) => [entry.id, at])) };
}

/** Ordered once for an archive: every page of it asks. */
const documentOrder = ({ documents }: Archive) => orderOf(documents.filter(isDated));
const eventOrder = ({ authorities: { events } }: Archive) => orderOf(sortEvents(events));

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

const documentNeighbour = (document: DocumentSummary): Neighbour => ({
  href: documentPath(document.id),
  title: titleOf(document),
  when: whenKnown(document),
});

const eventNeighbour = ({ id, name, date, basis }: Event): Neighbour => ({
  href: authorityPath('events', id),
  title: { text: name, supplied: false },
  when: knownAs(date, basis),
});
