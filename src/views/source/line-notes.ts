import { correctionSpans } from '../../record/corrections.ts';
import { correctionPath } from '../../paths.ts';
import type { Passage } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { passageName } from '../../parts/passage-name.ts';
import type { RegionGroup } from './group-regions.ts';
import type { ReadPassage } from './read-side.ts';
import type { Sentence } from '#words/parts/sentence.ts';
import { sourceWords as words } from '#words/source.ts';

/** What stands on the line between the two sides. */
export type LineNote =
  /** A correction, which has an address. `from`: what the file has. */
  | { kind: 'corrected'; id?: string; from: string; says: Sentence<'from'> }
  | { kind: 'omitted' | 'value'; says: string };

/** Returns a function that tells the corrections of one passage, each with its address. */
export function correctionNotes({ id, corrections }: Pick<Document, 'id' | 'corrections'>) {
  const place = (block: string, start: number) => `${block}:${String(start)}`;
  const numbers = new Map(corrections.map(({ block, start }, index) => [place(block, start), index + 1]));
  return (passage: Passage): LineNote[] =>
    correctionSpans(passage.spans).map(({ start, from, reason }) => {
      const number = numbers.get(place(passage.id, start));
      const anchor = number === undefined ? undefined : correctionPath(id, number).split('#')[1];
      return { kind: 'corrected', ...(anchor && { id: anchor }), from, says: words.corrected(from, reason) };
    });
}

/** What a pull quote is: its words stand in the text, too. */
export const repeatNotes = ({ repeats }: ReadPassage): LineNote[] =>
  repeats === undefined ? [] : [{ kind: 'value', says: words.repeats(passageName(repeats)) }];

/** What a passage's row holds beside its words. */
export const notesWithin = ({ regions }: RegionGroup): LineNote[] =>
  regions.flatMap((region): LineNote[] => {
    if (region.role === 'omitted') return [{ kind: 'omitted', says: words.leftOut(region.reason) }];
    if (region.role === 'metadata') return [{ kind: 'value', says: words.within(region.field) }];
    return [];
  });
