import { isRegionId, turnOf } from '../record/passage-id.ts';
import { passagePath } from '../paths.ts';
import type { Document } from '../record/document.ts';
import { passageName } from './passage-name.ts';

/** The places of one page and the old addresses that lead to each. */
export interface FormerAnchors {
  /** Id of an element of the page → ids that were given out and lead there now. */
  at: (id: string) => string[];
  /** Those of them in one list, so that the page says once which addresses have changed. */
  changed: { old: string; name: string; now: string }[];
  /** Old addresses whose words stand in another document. */
  away: { id: string; href: string }[];
}

type Read = Pick<Document, 'moved' | 'quotes' | 'exchanges'>;

/**
 * Where old addresses lead on a page of a document. `shown` are the ids that the page has; where it lacks the new place itself, the passage
 * of a statement, the turn of a passage or the question of an exchange stands for it.
 */
export function formerAnchors(document: Read, shown: ReadonlySet<string>): FormerAnchors {
  const leads = Object.entries(document.moved).filter(([old]) => !shown.has(old));
  const here = leads.flatMap(([old, now]) => {
    const place = now.includes('#') ? undefined : standIns(document, now).find((id) => shown.has(id));
    return place === undefined ? [] : [{ old, place }];
  });
  const byPlace = Map.groupBy(here, ({ place }) => place);
  return {
    at: (id) => (byPlace.get(id) ?? []).map(({ old }) => old),
    changed: here.map(({ old, place }) => ({ old, name: passageName(place), now: place })),
    away: leads
      .filter(([old, now]) => now.includes('#') && !isRegionId(old))
      .map(([id, now]) => ({ id, href: movedPath(now) })),
  };
}

/** A place, and what stands for it where a page does not have it. What is spoken in a transcript is its turn. */
function standIns({ quotes, exchanges }: Read, id: string): string[] {
  const quote = quotes.find((other) => other.id === id);
  const block = quote?.parts[0]?.block;
  const question = exchanges.find((exchange) => exchange.id === id)?.question;
  const places = [id, block, question].filter((place) => place !== undefined);
  const turns = places.flatMap((place) => turnOf(place) ?? []);
  return quote?.mode === 'spoken' ? [id, ...turns, ...places] : [...places, ...turns];
}

function movedPath(now: string): string {
  const [document = '', passage = ''] = now.split('#');
  return passagePath(document, passage);
}
