import { findNeighbours, kindOf, listKind, positionOf, positionsBetween, type Places } from './document-places.ts';
import { quoteBriefly, type Move } from './proposal.ts';

interface Left {
  /** All old addresses that have gone. */
  gone: ReadonlySet<string>;
  /** Those of which no words were found. */
  open: ReadonlySet<string>;
  /** New places that others lead to by their words. */
  taken: ReadonlySet<string>;
}

/** By order and kind: between two neighbours that stayed, as many places are new as addresses have gone. */
export function findByOrder(places: Places, id: string, { gone, open, taken }: Left): Move | undefined {
  const { before, behind } = findNeighbours(places, id, gone);
  const [from, to] = positionsBetween(places, { before, behind });
  const all = listKind(places.listed, id);
  const [first, last] = [all.indexOf(before ?? ''), behind === undefined ? all.length : all.indexOf(behind)];
  const old = all.slice(first + 1, last).filter((other) => open.has(other));
  const added = [...places.entry.passages.keys()].filter((other) => {
    const at = positionOf(places, other) ?? -1;
    const isNew = !Object.hasOwn(places.listed, other) && !taken.has(other);
    return isNew && kindOf(other) === kindOf(id) && from < at && at < to;
  });
  const now = added.length === old.length ? added[old.indexOf(id)] : undefined;
  if (now === undefined) return undefined;
  const count = String(added.length);
  const which = added.length === 1 ? 'the only new one' : `number ${String(old.indexOf(id) + 1)} of ${count} new ones`;
  return { old: id, now, because: `${which} ${describeNeighbours(places, before, behind)}` };
}

function describeNeighbours(places: Places, before: string | undefined, behind: string | undefined): string {
  const name = (id: string) => `${id} ${quoteBriefly(wordsOf(places, id), 9)}`;
  if (before !== undefined && behind !== undefined) return `between ${name(before)} and ${name(behind)}, which stayed`;
  if (before !== undefined) return `behind ${name(before)}, the last that stayed`;
  return behind === undefined ? 'of its kind' : `before ${name(behind)}, the first that stayed`;
}

function wordsOf({ document, text }: Places, id: string): string {
  const parts = document.quotes.find((quote) => quote.id === id)?.parts;
  if (parts) return parts.map(({ exact }) => exact).join(' ');
  return text.find((passage) => passage.id === id)?.words ?? '';
}
