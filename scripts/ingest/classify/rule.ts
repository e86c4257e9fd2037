import type { Draft } from '../blocks/draft.ts';
import type { LabelDecisions } from '../decisions/decide-labels.ts';

/** What rules know of the document beside its drafts. */
export interface RuleContext {
  source: string;
  mediaType: 'text/plain' | 'text/markdown';
  /** The title that the front matter states. */
  title?: string | undefined;
  /** What the editor says of labels. */
  labels?: LabelDecisions;
}

/** Decides what some drafts are. Pure; leaves alone what an earlier rule has claimed. */
export type Rule = (drafts: Draft[], context: RuleContext) => Draft[];

/** Words alone, for telling whether two stretches say the same: no case, marks, quotation marks or spaces. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ABBREVIATION = /(?:\b[A-Z]\.(?:[A-Z]\.)+|\b(?:Inc|Jr|Sr|Co|Corp|St|No|vs|Dr|D\.C))\.?$/;

/** True where a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => {
  const bare = text.replace(/(?<!["”’')\]])["”’')\]]+$/, '');
  return /[.!?…:;,]$/.test(bare) && !ABBREVIATION.test(bare);
};

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
/** A person's name of two to five words, as a pattern for the middle of others. A full stop only ends an initial. */
export const NAME = `(?:${NAME_WORD}|\\p{Lu}\\.)(?: (?:${NAME_WORD}|\\p{Lu}\\.|de|del|la|las|los|van|von|der|den|bin|al|da|dos)){0,3} ${NAME_WORD}`;
/** “A, B and C”. */
export const NAMES = `${NAME}(?:, ${NAME})*(?:,? (?:and|&) ${NAME})?`;

export const splitNames = (names: string): string[] => names.split(/,? (?:and|&) |, /).map((name) => name.trim());
