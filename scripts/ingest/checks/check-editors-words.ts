import type { Event } from '../../../src/record/authority.ts';
import type { Document } from '../../../src/record/document.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Evidence } from '../../../src/record/sourced.ts';
import type { Content } from '../content/content.ts';
import type { EditorsText } from './editors-text.ts';
import { findClaimedCounts, type ClaimedCount } from './find-claimed-counts.ts';
import { findProofFault } from './find-proof-fault.ts';
import { isMeant, listWords, type Held } from './is-meant.ts';

/** Looks at documents one by one, and says at the end where the editor's sentences no longer hold. */
export interface EditorsWordsCheck {
  add(document: Document): void;
  /** What the editor says is not held, without what came since. */
  stillNotHeld(): string[];
  finish(): Problem[];
}

type Checked = Pick<Content, 'archive' | 'authorities' | 'locateArchive'>;

/**
 * The counts in the archive's headline and description, and in what its other texts say that it holds; and what it says is not held.
 * Warnings: such a sentence is true when written.
 */
export function createEditorsWordsCheck(content: Checked, texts: readonly EditorsText[] = []): EditorsWordsCheck {
  const held: Held[] = [];
  const { archive, authorities } = content;
  const proofs: Problem[] = [];
  return {
    add(document) {
      held.push(describe(document, content));
      if (archive.proof?.document === document.id) proofs.push(...checkProof(archive.proof, document, content));
    },
    stillNotHeld: () => archive.notHeld.filter((phrase) => !findHeld(phrase, held, authorities.events)),
    finish: () => [
      ...checkCounts(content, held),
      ...checkTexts(content, texts, held),
      ...checkNotHeld(content, held),
      ...proofs,
    ],
  };
}

function checkProof(proof: Evidence, document: Document, { locateArchive }: Checked): Problem[] {
  const fault = findProofFault(proof, document);
  return fault === undefined ? [] : [tellProof(locateArchive(['proof']), fault)];
}

function describe(
  { id, kind, event, title, publisher, publisherName, source, originalUrl = '' }: Document,
  { authorities }: Checked,
): Held {
  const name =
    authorities.organizations.find((organization) => organization.id === publisher?.value)?.name ?? publisherName ?? '';
  return {
    id,
    ...(kind && { kind }),
    ...(event !== undefined && { event }),
    // A folder or an address often names the publisher where nothing else does.
    words: new Set(listWords(`${title.value} ${name} ${source.file} ${originalUrl}`.replace(/[-_/.]+/g, ' '))),
  };
}

/** The leading events, and words of their names: “two summits” are so many of them. */
function readLead({ archive, authorities }: Checked): { lead: Event[]; nouns: string[] } {
  const lead = archive.lead.flatMap((id) => authorities.events.find((event) => event.id === id) ?? []);
  return { lead, nouns: [...new Set(lead.flatMap(({ name }) => listWords(name)))] };
}

function checkCounts(content: Checked, held: readonly Held[]): Problem[] {
  const { archive, locateArchive } = content;
  const { lead, nouns } = readLead(content);
  return (['headline', 'description'] as const).flatMap((field) =>
    findClaimedCounts(archive[field] ?? '', nouns).flatMap((claim) => {
      const count = countHeld(claim.of, held, lead);
      return count === claim.count ? [] : [tellCount(locateArchive([field]), claim.exact, count)];
    }),
  );
}

/** A heading of an event's guide that is a count is of its documents. A sentence may be of all, or of those of any event. */
function checkTexts(content: Checked, texts: readonly EditorsText[], held: readonly Held[]): Problem[] {
  const { lead, nouns } = readLead(content);
  const events = [...new Set(held.flatMap(({ event }) => event ?? []))];
  return texts.flatMap(({ text, place, isHeading, event }) => {
    const whole = isHeading && event !== undefined;
    const claims = whole
      ? findClaimedCounts(text, []).filter(({ exact }) => exact === text.trim())
      : findHeldCounts(text, nouns);
    return claims.flatMap(({ exact, start, count, of }) => {
      const sets = (whole ? [event] : [undefined, ...events]).map((id) =>
        held.filter((one) => !id || one.event === id),
      );
      const counts = sets.map((set) => countHeld(of, set, lead));
      return counts.includes(count) ? [] : [tellCount(place(start), exact, counts[0] ?? 0, whole)];
    });
  });
}

/** A sentence that says what the archive has: what follows its verb is counted. */
const HOLDS =
  /\b(?:archive|collection|record|site|we)\b[^.!?:;]{0,40}?\b(?:holds?|has|have|contains?|comprises?|includes?|consists? of|is made (?:up )?of|brings? together)\b/i;

const SENTENCE = /(?:[^.!?]|[.!?](?!\s|$))+[.!?]*/g;

/** The counts in sentences that say what the archive holds. Other counts in a text may be of anything. */
function findHeldCounts(text: string, eventNouns: readonly string[]): ClaimedCount[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const verb = HOLDS.exec(sentence);
    if (!verb) return [];
    const from = verb.index + verb[0].length;
    return findClaimedCounts(sentence.slice(from), eventNouns).map((claim) => ({
      ...claim,
      start: claim.start + index + from,
    }));
  });
}

function countHeld(of: ClaimedCount['of'], held: readonly Held[], lead: readonly Event[]): number {
  if ('documents' in of) return held.length;
  if ('kind' in of) return held.filter(({ kind }) => kind?.value === of.kind).length;
  return lead.filter(({ name }) => listWords(name).includes(of.events)).length;
}

const findHeld = (phrase: string, held: readonly Held[], events: readonly Event[]): Held | undefined =>
  held.find((document) => isMeant(phrase, document, events));

function checkNotHeld({ archive, authorities, locateArchive }: Checked, held: readonly Held[]): Problem[] {
  return archive.notHeld.flatMap((phrase, position) => {
    const found = findHeld(phrase, held, authorities.events);
    return found ? [tellHeld(locateArchive(['notHeld', position]), phrase, found.id)] : [];
  });
}

const tellCount = (place: Place, exact: string, count: number, ofEvent = false): Problem => ({
  ...place,
  kind: 'count-no-longer-true',
  what: `“${exact}” no longer holds: ${ofEvent ? 'of this event the archive has' : 'the archive has'} ${String(count)}.`,
  why: 'Readers take what the editor says of the archive for a fact of it.',
  fix: 'Write the number that the archive has now, or the sentence without one.',
});

const tellHeld = (place: Place, phrase: string, id: string): Problem => ({
  ...place,
  kind: 'held-after-all',
  what: `“${phrase}” is said not to be held, and the document "${id}" seems to be that.`,
  why: 'The site would say that the archive lacks what it has; so the phrase is left out.',
  fix: 'Take the phrase off the list, or say more exactly what is not held.',
});

const tellProof = (place: Place, fault: string): Problem => ({
  ...place,
  kind: 'proof-not-shown',
  what: `The home page can’t show these words with their file: ${fault}.`,
  why: 'What it shows stands in the file letter for letter. The rule’s choice is shown instead.',
  fix: 'Choose other words, or take `proof` off to leave the choice to the rule.',
});
