import type { Kind } from '../../../src/record/document-kinds.ts';
import type { Sourced } from '../../../src/record/sourced.ts';
import { proseOf, type KindClues } from './kinds/clues.ts';
import { fromAddress } from './kinds/from-address.ts';
import { fromAnnouncement } from './kinds/from-announcement.ts';
import { fromExposition } from './kinds/from-exposition.ts';
import { fromLetter } from './kinds/from-letter.ts';
import { kindsOfCategory, fromCategory } from './kinds/from-category.ts';
import { fromOpinion } from './kinds/from-opinion.ts';
import { fromRelease } from './kinds/from-release.ts';
import { fromReporting } from './kinds/from-reporting.ts';
import { fromTurns } from './kinds/from-turns.ts';
import { fromOwnWords } from './kinds/from-own-words.ts';

export type { KindClues } from './kinds/clues.ts';

/**
 * The kind that the text and its metadata show, with what shows it; undefined where they leave it open. What a document calls itself goes
 * before what its form suggests, and the signs of a release before those of a report, which it has too.
 */
export function detectKind(clues: KindClues): Sourced<Kind> | undefined {
  const prose = proseOf(clues.blocks);
  const spoken = fromTurns(clues);
  if (spoken) return spoken;
  const { category } = clues;
  if (category !== undefined) {
    // A document whose own metadata calls it something else (a proclamation, a memorandum) is not guessed into one of ours.
    const own = fromOwnWords(clues, prose);
    const said = kindsOfCategory(category);
    if (own && (said.length === 0 || said.includes(own.value))) return own;
    return said.length === 1 ? fromCategory(category) : undefined;
  }
  const rules = [
    fromOwnWords,
    fromAddress,
    fromAnnouncement,
    fromLetter,
    fromRelease,
    fromReporting,
    fromOpinion,
    fromExposition,
  ];
  for (const rule of rules) {
    const found = rule(clues, prose);
    if (found) return found;
  }
  return undefined;
}
