import type { Draft } from '../text/draft.ts';
import type { LabelDecisions } from '../decisions/label-decisions.ts';

/** What rules know of the document beside its drafts. */
export interface RuleContext {
  source: string;
  /** Whether what is a heading is marked as one: in Markdown, in web pages, in what was extracted. */
  isMarked: boolean;
  /** Whether all of it is what was heard: captions. */
  isHeard?: boolean;
  /** Whether its file holds it and nothing around it, as a program for writing keeps it: pages and copies of pages have more. */
  isOwnFile?: boolean;
  /** The title that the front matter states. */
  title?: string | undefined;
  /** What the editor says of labels. */
  labels?: LabelDecisions;
}

/** Decides what some drafts are. Pure; leaves alone what an earlier rule has claimed. */
export type Rule = (drafts: Draft[], context: RuleContext) => Draft[];

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
/** A person's name of two to five words, as a pattern for the middle of others. A full stop only ends an initial. */
export const NAME = `(?:${NAME_WORD}|\\p{Lu}\\.)(?: (?:${NAME_WORD}|\\p{Lu}\\.|de|del|la|las|los|van|von|der|den|bin|al|da|dos)){0,3} ${NAME_WORD}`;
/** “A, B and C”. */
export const NAMES = `${NAME}(?:, ${NAME})*(?:,? (?:and|&|y|et) ${NAME})?`;

export const splitNames = (names: string): string[] => names.split(/,? (?:and|&|y|et) |, /).map((name) => name.trim());
