import type { ComparedDocument } from './compare-events.ts';
import { foreignTitle, type ForeignTitle } from '../foreign-language.ts';
import { passageName } from '../passage-name.ts';
import { placeTitleOf } from '../../archive/title-of.ts';
import { wordsLink } from '../words-link.ts';

/** A link from a cell of the comparison to one passage. */
export interface CellLink {
  href: string;
  /** `Short title, ¶7` */
  place: string;
  title?: ForeignTitle;
}

/** A count, and the passages that it counts. */
export interface Cell {
  count: number;
  links: CellLink[];
  /** How many passages the links leave out. */
  more: number;
}

/** More links than these nobody follows from a cell; the pages of people and topics have them all. */
const mostLinks = 40;

/** @param at where the words stand in the passage */
export const cellLink = ({ summary, text }: ComparedDocument, block: string, exact: string, at: number): CellLink => ({
  href: wordsLink(text, block, [exact], at),
  place: `${placeTitleOf(summary).text}, ${passageName(block)}`,
  ...foreignTitle(placeTitleOf(summary)),
});

export const cell = (links: readonly CellLink[]): Cell => ({
  count: links.length,
  links: links.slice(0, mostLinks),
  more: Math.max(0, links.length - mostLinks),
});
