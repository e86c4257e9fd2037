import { EditMap } from 'micromark-util-edit-map';
import type { Event } from 'micromark-util-types';

/** The edits as the parser keeps them: at which event, how many are taken away, what is put there. */
type Edit = [at: number, remove: number, add: Event[]];

/**
 * Edits a list of events from the first change on. The parser's own way lays the whole document anew for every underlined
 * heading, list item and quotation, which takes time that grows with the square of their number.
 */
export function applyEdits(edits: Edit[], events: Event[]): void {
  const sorted = edits.toSorted((a, b) => a[0] - b[0]);
  const from = sorted[0]?.[0];
  if (from === undefined) return;
  const tail = events.slice(from);
  events.length = Math.min(from, events.length);
  let read = 0;
  for (const [at, remove, add] of sorted) {
    while (read < at - from && read < tail.length) events.push(tail[read++] as Event);
    for (const event of add) events.push(event);
    read = Math.max(read, at - from + remove);
  }
  while (read < tail.length) events.push(tail[read++] as Event);
}

/** Makes the parser edit its events in place. Said once, before anything is parsed. */
export function editEventsInPlace(): void {
  EditMap.prototype.consume = function (events) {
    applyEdits(this.map, events);
    this.map.length = 0;
    this.index.clear();
  };
}
