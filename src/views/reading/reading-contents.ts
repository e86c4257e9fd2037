import { isExchangeId } from '../../record/passage-id.ts';
import type { ContentsItem } from '../../parts/contents.ts';
import { contentsWords as words } from '#words/reading.ts';

/** The contents of a document as its page has them: one line where there is little room, and never a part that looks like all. */
export interface ReadingContents {
  /** What it says where it is folded: `6 questions, 4 other turns`. */
  summary: string;
  items: ContentsItem[];
  /** What comes behind a fold of its own, where all of it would be a page by itself. */
  rest: ContentsItem[];
  /** The first question, where there is one. */
  firstQuestion?: string;
}

/** More would reach far down beside the text. A few over it are no reason for a fold. */
const mostLines = 12;
const fewMore = 3;

/** Undefined where there are no parts. `inTurns`: whether they are what somebody says, and not headings. */
export function readingContents(items: ContentsItem[], inTurns: boolean): ReadingContents | undefined {
  if (items.length === 0) return undefined;
  const questions = items.filter(({ href }) => href !== undefined && isExchangeId(href.slice(1)));
  const shown = items.length <= mostLines + fewMore ? items.length : mostLines;
  const others = items.length - questions.length;
  const [first] = questions;
  return {
    summary: inTurns
      ? [
          ...(first ? [words.questions(questions.length)] : []),
          ...(others > 0 ? [first ? words.otherTurns(others) : words.turns(others)] : []),
        ].join(', ')
      : words.headings(items.length),
    items: items.slice(0, shown),
    rest: items.slice(shown),
    ...(first?.href !== undefined && { firstQuestion: first.href }),
  };
}
