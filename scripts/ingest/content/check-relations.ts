import { didYouMean } from '../../report/did-you-mean.ts';
import type { Problem } from '../../report/problem.ts';
import type { CardFile, SourceListing } from './content.ts';

/** Documents that a card relates its own to must be other documents of the archive. */
export function checkRelations(cards: readonly CardFile[], sources: readonly SourceListing[]): Problem[] {
  const ids = new Set(sources.map(({ id }) => id));
  return cards.flatMap((card) =>
    (card.card.relations ?? []).flatMap(({ document }, index) => {
      const place = card.locate(['relations', index, 'document']);
      if (document === card.id) return [{ ...place, ...toItself(document) }];
      const others = [...ids].filter((id) => id !== card.id);
      return ids.has(document) ? [] : [{ ...place, ...toNothing(document, others) }];
    }),
  );
}

type Explanation = Pick<Problem, 'kind' | 'what' | 'why' | 'fix'>;

const toNothing = (document: string, known: readonly string[]): Explanation => ({
  kind: 'unknown-document',
  what: `Cannot find document "${document}"${didYouMean(document, known)}`,
  why: 'The page would relate this document to one that the archive does not hold.',
  fix: 'Use the id of a document in this archive: the name of its card, or its address below /documents/.',
});

const toItself = (document: string): Explanation => ({
  kind: 'related-to-itself',
  what: `"${document}" is related to itself.`,
  why: 'No document continues, previews or answers itself.',
  fix: 'Name the other document, or take the relation off the card.',
});
