import type { Evidence } from '../../../src/record/sourced.ts';
import type { Passage, Turn } from '../../../src/record/block.ts';

/** How one speaker gives the floor to the next, at the end of a turn. */
const HANDOVER =
  /\b(?:(?:turn|hand|pass|throw|send|give) (?:it|things|the floor|the call|the mic(?:rophone)?|you)? ?(?:back )?(?:over )?to|over to you|the floor is yours)\b/i;
const LIST_OF_SPEAKERS = /\b(?:speakers?|joined by|hear from|on the (?:call|line)|briefers?)\b/i;

const last = (turn: Turn): Passage | undefined => turn.paragraphs.at(-1);

const withheld = (passage: Passage) => passage.spans.filter((span) => span.kind === 'withheld');

const sentenceAround = (text: string, start: number, end: number): string => {
  const from = Math.max(...['. ', '? ', '! '].map((stop) => text.lastIndexOf(stop, start))) + 2;
  const until = text.slice(end).search(/[.?!](?:\s|$)/);
  return text.slice(from < 2 ? 0 : from, until < 0 ? text.length : end + until + 1);
};

/** The sentence that lists who will speak, and how many names it withholds. */
function findIntroduction(turns: Turn[]): { passage: Passage; exact: string; count: number } | undefined {
  for (const passage of turns.flatMap((turn) => turn.paragraphs)) {
    const [first] = withheld(passage);
    if (!first) continue;
    const exact = sentenceAround(passage.text, first.start, first.end);
    const from = passage.text.indexOf(exact);
    const count = withheld(passage).filter((span) => span.start >= from && span.end <= from + exact.length).length;
    if (count > 1 && LIST_OF_SPEAKERS.test(exact)) return { passage, exact, count };
  }
  return undefined;
}

/** The words with which `turn` hands over to a speaker whose name is withheld. */
function findHandover(turn: Turn): { passage: Passage; exact: string } | undefined {
  const passage = last(turn);
  const name = passage && withheld(passage).at(-1);
  if (!passage || !name) return undefined;
  const exact = sentenceAround(passage.text, name.start, name.end);
  return HANDOVER.test(exact) ? { passage, exact } : undefined;
}

/**
 * Anonymous speakers who share a label are one role, never one person. Where an introduction says how many there are and
 * the floor is handed from one to the next, each one's first turn is told apart: one of so many.
 */
export function tellApart(document: string, turns: Turn[]): Turn[] {
  const introduction = findIntroduction(turns);
  const handovers = turns.flatMap((turn, position) => {
    const handover = findHandover(turn);
    const next = turns[position + 1];
    return handover && next?.speaker.status === 'role' && next.role === 'official' ? [{ next, handover }] : [];
  });
  const count = introduction?.count ?? handovers.length;
  if (count < 2 || handovers.length > count || handovers.length === 0) return turns;
  const cite = ({ passage, exact }: { passage: Passage; exact: string }): Evidence => ({
    document,
    block: passage.id,
    exact,
  });
  return turns.map((turn) => {
    const found = handovers.find(({ next }) => next.id === turn.id);
    if (!found) return turn;
    const evidence = [...(introduction ? [cite(introduction)] : []), cite(found.handover)];
    return { ...turn, oneOf: { count, evidence } };
  });
}
