import type { Span } from '../../../src/record/block.ts';
import { isBlockRole, type Draft } from '../text/draft.ts';
import { wholeWords } from './correct.ts';
import type { CardFile } from '../content/content.ts';
import type { Problem } from '../../report/problem.ts';

interface Applied {
  drafts: Draft[];
  problems: Problem[];
}

/** One of the card's odd words, marked in a draft as often as it stands there. */
function markOddWords(draft: Draft, { exact, note }: { exact: string; note?: string | undefined }): Draft {
  if (!isBlockRole(draft.role)) return draft;
  const found = [...draft.body.text.matchAll(wholeWords(exact))].map(({ index }): Span => {
    const span = { kind: 'sic' as const, start: index, end: index + exact.length, basis: 'supplied' as const };
    return note === undefined ? span : { ...span, note };
  });
  return found.length === 0 ? draft : { ...draft, spans: [...draft.spans, ...found] };
}

/** Marks the card's odd words as the source's own. */
export function applySic(drafts: Draft[], card: CardFile | undefined): Applied {
  const problems: Problem[] = [];
  let result = drafts;
  card?.card.sic?.forEach((entry, i) => {
    const marked = result.map((draft) => markOddWords(draft, entry));
    if (marked.every((draft, position) => draft === result[position])) {
      problems.push({
        kind: 'sic-not-found',
        ...card.locate(['sic', i, 'exact']),
        what: `The words "${entry.exact}" stand nowhere in the text.`,
        why: 'A mark [sic] needs words to stand after.',
        fix: 'Copy the words from the source, or take the entry off the card.',
      });
    }
    result = marked;
  });
  return { drafts: result, problems };
}
