import type { Document } from '../../../src/record/document.ts';
import type { Evidence } from '../../../src/record/sourced.ts';
import type { Problem } from '../../report/problem.ts';
import type { CardFile } from '../content/content.ts';

/**
 * Dates of documents that rest on each other in a circle: the one was counted from the day of the other, and that from the day of
 * the first. Words that decide alone, a stated or supplied date and the day of a transcript end every chain.
 */
export function checkDateCircles(
  cards: readonly CardFile[],
  findDocument: (id: string) => Document | undefined,
): Problem[] {
  const evidenceOf = new Map(cards.map(({ id, card }) => [id, card.date?.evidence ?? []]));
  /** The documents by way of which the date of `id` leads back into `path`; nothing where a chain ends in a certain day. */
  const findCircle = (id: string, path: readonly string[]): string[] | undefined => {
    const evidence = evidenceOf.get(id) ?? [];
    const others = evidence.filter(({ document }) => document !== id);
    const counted = evidence.every((item) => isCounted(item, findDocument(item.document)));
    if (others.length === 0 || !counted) return undefined;
    const circles = others.map(({ document }) =>
      path.includes(document) ? [...path, document] : findCircle(document, [...path, document]),
    );
    return circles.every((circle) => circle !== undefined) ? circles[0] : undefined;
  };
  return cards.flatMap(({ id, locate }) => {
    const circle = findCircle(id, [id]);
    return circle?.at(-1) === id ? [{ ...locate(['date', 'evidence']), ...describeCircle(circle) }] : [];
  });
}

/** Whether evidence says a time only from the day of its document, and that day is not one of speech. */
function isCounted({ block, exact }: Evidence, document: Document | undefined): boolean {
  if (document === undefined || document.occurred?.date !== undefined) return false;
  const own = document.dates.filter((date) => date.block === block && exact.includes(date.exact));
  return own.length > 0 && own.every(({ basis }) => basis !== 'absolute');
}

const describeCircle = (circle: readonly string[]): Pick<Problem, 'kind' | 'what' | 'why' | 'fix'> => ({
  kind: 'date-circle',
  what: `The date rests on itself: ${circle.map((id) => `"${id}"`).join(' is counted from ')}.`,
  why: 'Each of these dates would be proved by the other, and none by a day that is known.',
  fix: 'Give evidence that names a day by itself, or leave the evidence out and say in a note who supplies the date.',
});
