import { wholeWords } from '../blocks/correct.ts';
import type { CardFile } from '../content/content.ts';
import type { AddressedWords } from '../text/list-passages.ts';

/** A range of which the card says what it names: an authority, or none. */
export interface Decided {
  start: number;
  end: number;
  entity: string;
  /** Its position on the card. */
  decision: number;
}

/** The ranges of one passage that the card decides. */
export function decideByCard({ id, text }: Pick<AddressedWords, 'id' | 'text'>, card: CardFile | undefined): Decided[] {
  return (card?.card.mentions ?? []).flatMap(({ exact, block, entity }, decision) =>
    block !== undefined && block !== id
      ? []
      : [...text.matchAll(wholeWords(exact))].map(({ index }) => ({
          start: index,
          end: index + exact.length,
          entity,
          decision,
        })),
  );
}
