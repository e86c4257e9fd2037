import { turnOf } from '../../record/passage-id.ts';
import type { Turn } from '../../record/block.ts';
import type { Quote } from '../../record/quote.ts';
import { quoteWords as words } from '#words/quotes.ts';

/** Words of somebody within a passage. `id` is the statement's address, at its first part. */
export interface QuoteMark {
  kind: 'quote';
  start: number;
  end: number;
  mode: Quote['mode'];
  id?: string;
}

/** A link from where statements stand to where they are listed. */
export interface QuoteNote {
  /** Of the first of them. */
  id: string;
  href: string;
  /** What screen readers call the link. */
  name: string;
}

/** The marks of each passage, by its id; turns are statements as a whole and need none. */
export function quoteMarks(
  quotes: readonly Quote[],
  entryOf: (quote: string) => string,
): (passage: string) => { marks: QuoteMark[]; note?: QuoteNote } {
  const parts = quotes
    .filter(({ mode }) => mode !== 'spoken')
    .flatMap(({ id, mode, parts: own }) =>
      own.map(({ block, start, end }, at) => ({
        block,
        mark: { kind: 'quote', start, end, mode, ...(at === 0 && { id }) } satisfies QuoteMark,
      })),
    );
  const inPassage = Map.groupBy(parts, ({ block }) => block);
  return (passage) => {
    const marks: QuoteMark[] = (inPassage.get(passage) ?? []).map(({ mark }) => mark);
    const begun = marks.flatMap(({ id }) => id ?? []);
    const [first] = begun;
    if (first === undefined) return { marks };
    return { marks, note: { id: first, href: entryOf(first), name: words.ofPassage(begun.length) } };
  };
}

/** The statement that a turn is. */
export function spokenNotes(
  quotes: readonly Quote[],
  entryOf: (quote: string) => string,
): (turn: Pick<Turn, 'id'>) => QuoteNote | undefined {
  const notes = new Map(
    quotes.flatMap(({ id, mode, parts: [first] }) => {
      const turn = mode === 'spoken' && first ? turnOf(first.block) : undefined;
      return turn === undefined ? [] : [[turn, { id, href: entryOf(id), name: words.ofTurn }]];
    }),
  );
  return ({ id }) => notes.get(id);
}
