import type { Reading } from './list-readings.ts';
import { isTitledByOffice, type NarrowedMatch } from './narrow-readings.ts';
import { chooseLongest } from './choose-longest.ts';
import { createTakenPlaces } from '../text/taken-places.ts';

type Passage = readonly NarrowedMatch[];

/** Where a person is first named in full: by passage, then by place in it. */
type Position = readonly [passage: number, start: number];

interface Bearers {
  /** Person → where the document first names them in full, or by office and surname. */
  first: Map<string, Position>;
  /** Surname → the persons of the document who bear it; those whom no authority knows count as one more. */
  persons: Map<string, Set<string>>;
}

/**
 * Decides on short forms ("Mr. Lee", "Lee"): they count after the person was named in full, if nobody else in the document has
 * the surname. Matches without a reading are left out.
 */
export function settleShortForms(passages: readonly Passage[]): NarrowedMatch[][] {
  const bearers = findBearers(passages);
  return passages.map((matches, passage) =>
    matches.flatMap((match) => {
      const readings = match.readings.filter(
        (reading) => !needsBearer(reading, match) || isSettled(reading, [passage, match.start], bearers),
      );
      return readings.length > 0 ? [{ ...match, readings }] : [];
    }),
  );
}

const needsBearer = (reading: Reading, { title }: NarrowedMatch): boolean =>
  reading.short && !isTitledByOffice(reading, title);

function findBearers(passages: readonly Passage[]): Bearers {
  const bearers: Bearers = { first: new Map(), persons: new Map() };
  const addPerson = (surname: string, person: string) => {
    bearers.persons.set(surname, (bearers.persons.get(surname) ?? new Set()).add(person));
  };
  passages.forEach((matches, passage) => {
    const full = matches.flatMap((match) => {
      const readings = match.readings.filter((reading) => !needsBearer(reading, match));
      return readings.length > 0 ? [{ ...match, readings }] : [];
    });
    const chosen = chooseLongest(full);
    for (const { start, readings } of chosen) {
      for (const { entity, person } of readings) {
        if (!person) continue;
        addPerson(person.surname, entity);
        if (!bearers.first.has(entity)) bearers.first.set(entity, [passage, start]);
      }
    }
    const taken = createTakenPlaces(chosen.at(-1)?.end ?? 0);
    for (const range of chosen) taken.take(range);
    for (const match of matches) {
      if (match.namesake !== undefined && taken.isFree(match)) addPerson(match.namesake, '');
    }
  });
  return bearers;
}

function isSettled({ entity, person }: Reading, [passage, start]: Position, { first, persons }: Bearers): boolean {
  const named = first.get(entity);
  if (named === undefined || person === undefined) return false;
  const isLater = named[0] < passage || (named[0] === passage && named[1] < start);
  return isLater && persons.get(person.surname)?.size === 1;
}
