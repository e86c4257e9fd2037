import { dayOf } from '../../../src/record/day-of.ts';
import type { Document, StatableField } from '../../../src/record/document.ts';
import type { Problem } from '../../report/problem.ts';
import type { CardFile } from '../content/content.ts';

/** A card that says of a value that the source does not state it, where the record has it as stated. */
export function checkNotStated({ card, locate }: CardFile, document: Document): Problem[] {
  return (card.notStated ?? []).flatMap((field, position) => {
    const value = statedIn[field](document);
    if (value === undefined) return [];
    return [
      {
        ...locate(['notStated', position]),
        kind: 'stated-after-all',
        what: `The card says that the ${field} is not stated, and the ${field} “${value}” was found as stated.`,
        why: 'Pages would say both, and one of them is false.',
        fix: `Take "${field}" off the list; if what was found is wrong, say on the card what is right, or what the line is.`,
      },
    ];
  });
}

const statedIn: Record<StatableField, (document: Document) => string | undefined> = {
  title: ({ title }) => (title.basis === 'stated' ? title.value : undefined),
  date: (document) => {
    const day = dayOf(document);
    return day?.basis === 'stated' ? day.value : undefined;
  },
  author: ({ contributors }) => contributors.find(({ role, basis }) => role === 'author' && basis === 'stated')?.name,
  publisher: ({ publisher, publisherName }) => (publisher?.basis === 'stated' ? publisher.value : publisherName),
};
