import { turnOf } from '../../record/passage-id.ts';
import type { Quote } from '../../record/quote.ts';

/** Turn → the statement that it is. */
export function statementsOfTurns(quotes: readonly Quote[]): ReadonlyMap<string, Quote> {
  const spoken = quotes.filter(({ mode }) => mode === 'spoken');
  return new Map(spoken.flatMap((quote) => quote.parts.map(({ block }) => [turnOf(block) ?? block, quote] as const)));
}
