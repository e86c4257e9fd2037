import type { Document } from '../../src/record/document.ts';
import { turnsOf } from '../../src/record/passages.ts';
import { compareCodeUnits } from '../ingest/text/compare-code-units.ts';

/** A label whose speaker no authority is told to be. */
export interface UnlinkedSpeaker {
  label: string;
  turns: number;
  documents: number;
}

/** Of fewer turns it settles little. */
const fewestTurns = 5;
/** Whose label is a part in the talk, and nobody's name or office: `Q`, `Moderator`. */
const OF_NOBODY = new Set(['press', 'audience', 'moderator', 'interpreter']);

/** `Speaker 2` is another in every document. */
const NUMBERED = /\d/;

/** Takes documents one by one, and counts the turns of speakers who are linked to nobody. */
export function createUnlinkedSpeakers(): { add: (document: Document) => void; list: () => UnlinkedSpeaker[] } {
  const found = new Map<string, UnlinkedSpeaker>();
  return {
    add({ blocks, quotes }) {
      // What is said in a turn is the statement of whoever the label is linked to.
      const linked = new Set(
        quotes.flatMap(({ mode, attribution, parts }) =>
          mode === 'spoken' && attribution.speaker.ref !== undefined ? parts.map(({ block }) => block) : [],
        ),
      );
      const open = turnsOf(blocks).filter(
        ({ role, unlabelled, supplied = [], paragraphs }) =>
          unlabelled !== true &&
          supplied.length === 0 &&
          !OF_NOBODY.has(role) &&
          !paragraphs.some(({ id }) => linked.has(id)),
      );
      for (const [label, turns] of Map.groupBy(open, (turn) => turn.label)) {
        const known = found.get(label) ?? { label, turns: 0, documents: 0 };
        found.set(label, { label, turns: known.turns + turns.length, documents: known.documents + 1 });
      }
    },
    list: () =>
      [...found.values()]
        .filter(({ label, turns }) => turns >= fewestTurns && !NUMBERED.test(label))
        .toSorted((a, b) => b.turns - a.turns || compareCodeUnits(a.label, b.label)),
  };
}
