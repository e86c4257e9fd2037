import type { Event } from '../../../src/schema/authority.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Place, Problem } from '../../report/problem.ts';
import { foldWords } from '../classify/rule.ts';
import type { Content } from '../content/content.ts';
import { findClaimedCounts, kindNamed, type ClaimedCount } from './find-claimed-counts.ts';

/** What is kept of each document for the check. */
type Held = Pick<Document, 'id' | 'kind' | 'event'> & { words: ReadonlySet<string> };

/** Looks at documents one by one, and says at the end where the editor's sentences no longer hold. */
export interface EditorsWordsCheck {
  add(document: Document): void;
  finish(): Problem[];
}

type Checked = Pick<Content, 'archive' | 'authorities' | 'locateArchive'>;

/** The counts in the archive's headline and description, and what it says is not held. Warnings: such a sentence is true when written. */
export function createEditorsWordsCheck(content: Checked): EditorsWordsCheck {
  const held: Held[] = [];
  return {
    add: (document) => held.push(describe(document, content)),
    finish: () => [...checkCounts(content, held), ...checkNotHeld(content, held)],
  };
}

function describe({ id, kind, event, title, publisher }: Document, { authorities }: Checked): Held {
  const name = authorities.organizations.find((organization) => organization.id === publisher?.value)?.name ?? '';
  return {
    id,
    ...(kind && { kind }),
    ...(event !== undefined && { event }),
    words: new Set(listWords(`${title.value} ${name}`)),
  };
}

function checkCounts(content: Checked, held: readonly Held[]): Problem[] {
  const { archive, authorities, locateArchive } = content;
  const lead = archive.lead.flatMap((id) => authorities.events.find((event) => event.id === id) ?? []);
  const nouns = [...new Set(lead.flatMap(({ name }) => listWords(name)))];
  return (['headline', 'description'] as const).flatMap((field) =>
    findClaimedCounts(archive[field] ?? '', nouns).flatMap((claim) => {
      const count = countHeld(claim.of, held, lead);
      return count === claim.count ? [] : [tellCount(locateArchive([field]), claim.exact, count)];
    }),
  );
}

function countHeld(of: ClaimedCount['of'], held: readonly Held[], lead: readonly Event[]): number {
  if ('documents' in of) return held.length;
  if ('kind' in of) return held.filter(({ kind }) => kind?.value === of.kind).length;
  return lead.filter(({ name }) => listWords(name).includes(of.events)).length;
}

function checkNotHeld({ archive, authorities, locateArchive }: Checked, held: readonly Held[]): Problem[] {
  return archive.notHeld.flatMap((phrase, position) => {
    const found = held.find((document) => isMeant(phrase, document, authorities.events));
    return found ? [tellHeld(locateArchive(['notHeld', position]), phrase, found.id)] : [];
  });
}

/** By its kind and its event, where the phrase names both or a kind alone; else by the words of its title and its publisher. */
function isMeant(phrase: string, { kind, event, words }: Held, events: readonly Event[]): boolean {
  const named = kindNamed(phrase);
  if (named === undefined) {
    const wanted = listWords(phrase);
    return wanted.length > 1 && wanted.every((word) => words.has(word));
  }
  if (kind?.value !== named) return false;
  const meant = events.filter((one) => isNamed(one, phrase));
  if (meant.length > 0) return meant.some(({ id }) => id === event);
  return listWords(phrase).length === 1;
}

/** By a name of its own, or by its label beside a word of its name: `the 1999 fair`. */
function isNamed({ name, aliases = [], label }: Event, phrase: string): boolean {
  const words = listWords(phrase);
  const own = aliases.flatMap((alias) => (typeof alias === 'string' ? [alias] : []));
  const folded = ` ${foldWords(phrase)} `;
  if ([name, ...own].some((form) => folded.includes(` ${foldWords(form)} `))) return true;
  return (
    label !== undefined &&
    words.includes(foldWords(label)) &&
    listWords(name).some((word) => word !== foldWords(label) && words.includes(word))
  );
}

/** Small words that tell nothing apart. */
const small = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'on',
  'for',
  'by',
  'to',
  'from',
  'with',
  'at',
  'any',
  'all',
]);

/** Words without their plural, and without the small ones. */
const listWords = (text: string): string[] =>
  foldWords(text)
    .split(' ')
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<![su])s$/, '') : word));

const tellCount = (place: Place, exact: string, count: number): Problem => ({
  ...place,
  kind: 'count-no-longer-true',
  what: `“${exact}” no longer holds: the archive has ${String(count)}.`,
  why: 'Readers take what stands on the home page for a fact of the archive.',
  fix: 'Write the number that the archive has now, or the sentence without one.',
});

const tellHeld = (place: Place, phrase: string, id: string): Problem => ({
  ...place,
  kind: 'held-after-all',
  what: `“${phrase}” is said not to be held, and the document "${id}" seems to be that.`,
  why: 'The home page would say that the archive lacks what it has.',
  fix: 'Take the phrase off the list, or say more exactly what is not held.',
});
