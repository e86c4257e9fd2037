import { callPassage, callsOf } from '../../phrases/called-passages.ts';
import type { PassagesFile, PublishedPassage } from '../../phrases/passages-file.ts';
import {
  turnParts,
  wordsAt,
  type LeanPassage,
  type LeanPassages,
  type LeanQuote,
} from '../../phrases/lean-passages.ts';
import { firstParagraphOf, turnOf } from '../../record/passage-id.ts';

/** A document's words as its file has them: without what is told again by `readPassages`, which is more than half of it. */
export function makeLeanPassages({ passages, quotes, ...rest }: PassagesFile): LeanPassages {
  const called = callsOf(Object.entries(passages));
  const own = Object.entries(passages).map(([id, passage]): [string, LeanPassage] => [
    id,
    leanPassage(id, passage, passages, { called, text: rest.source?.text }),
  ]);
  return {
    ...rest,
    called,
    passages: Object.fromEntries(own),
    quotes: quotes.map((quote): LeanQuote => {
      const turn = turnOf(quote.parts[0]?.[0] ?? '');
      const isTurn = turn !== undefined && isSame(quote.parts, turnParts(turn, passages));
      return { ...quote, parts: isTurn ? turn : quote.parts };
    }),
  };
}

function leanPassage(
  id: string,
  { text, name, turn: _turn, label, speaker, ...passage }: PublishedPassage,
  all: PassagesFile['passages'],
  told: { called: LeanPassages['called']; text: string | undefined },
): LeanPassage {
  const turn = turnOf(id);
  const first = turn === undefined ? undefined : all[firstParagraphOf(turn)];
  const isTold = told.text !== undefined && passage.at !== undefined && wordsAt(told.text, passage.at) === text;
  const isLater = first !== undefined && firstParagraphOf(turn ?? '') !== id;
  return {
    ...passage,
    ...(!isTold && { text }),
    ...(callPassage(id, told.called) !== name && { name }),
    ...(!isLater && label !== undefined && { label }),
    ...(!isLater && speaker !== undefined && { speaker }),
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
