import type { Kind } from '../../../src/record/document-kinds.ts';

/** What a language says a document is by, as parts of patterns that know no case. */
export interface KindWords {
  /** Lines of a head, whole: `PRESS RELEASE`. */
  lines: Partial<Record<Kind, string>>;
  /** How a title begins: `Statement by`. */
  titles: Partial<Record<Kind, string>>;
  /** What a title calls its own behind whose it is, with its capitals: `Minister Arden’s Statement on`. */
  owned?: Partial<Record<Kind, string>>;
  /** What a title names that was held: `press conference`. */
  held: Partial<Record<Kind, string>>;
  /** Behind these a title says what was spoken of, and no longer what it is. */
  about: string;
  /** How a letter begins, and how it ends. */
  greeting: string;
  closing: string;
  /** That a conversation is printed, and how it was made shorter. */
  edited: string;
  /** How the record of a hearing begins. */
  met: string;
  /** How a newspaper speaks of itself. */
  newspaper: string;
  /** Says what ought to be done. */
  urging: string;
  /** Verbs that say how things are. */
  present: string;
  firstPerson: string;
  /** Names of official papers, which explain nothing. */
  official: string;
  /** `is` and what people are by trade, in the line that says who an author is. */
  biography: { verbs: string; trades: string };
}
