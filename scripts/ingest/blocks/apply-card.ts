import type { Span } from '../../../src/schema/block.ts';
import { withRole, type Draft } from './draft.ts';
import { wholeWords } from './correct.ts';
import { foldSpace, mapSource } from './mapped-text.ts';
import type { CardFile } from '../content/content.ts';
import type { Problem } from '../../report/problem.ts';

const folded = (text: string): string => foldSpace(mapSource(text, 0, text.length)).mapped.text;

interface Applied {
  drafts: Draft[];
  problems: Problem[];
}

/** What the card says of whole lines: left out with a reason, or of another kind than the rules would think. */
export function applyLineDecisions(drafts: Draft[], card: CardFile | undefined): Applied {
  const problems: Problem[] = [];
  let result = drafts;
  const decide = (exact: string, path: PropertyKey[], role: Draft['role']) => {
    const words = folded(exact);
    if (!result.some((draft) => draft.body.text === words)) {
      problems.push({
        kind: 'line-not-found',
        ...(card as CardFile).locate(path),
        what: `No line of the source is "${words}".`,
        why: 'A decision about a line holds only if the whole line, without its line end, stands in the source.',
        fix: 'Copy the whole line from the source.',
      });
    }
    result = result.map((draft) => (draft.body.text === words ? { ...withRole(draft, role), decided: true } : draft));
  };
  card?.card.omissions?.forEach(({ exact, reason }, i) => {
    decide(exact, ['omissions', i, 'exact'], { kind: 'omitted', reason });
  });
  card?.card.blocks?.forEach(({ exact, kind }, i) => {
    const role: Draft['role'] =
      kind === 'heading' ? { kind, depth: 2 } : kind === 'note' ? { kind, purpose: 'other' } : { kind };
    decide(exact, ['blocks', i, 'exact'], role);
  });
  return { drafts: result, problems };
}

/** One of the card's odd words, marked in a draft as often as it stands there. */
function markOddWords(draft: Draft, { exact, note }: { exact: string; note?: string | undefined }): Draft {
  if (draft.role.kind === 'metadata' || draft.role.kind === 'omitted') return draft;
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
