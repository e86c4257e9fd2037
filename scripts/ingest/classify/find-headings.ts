import { countWords } from '../../../src/record/passages.ts';
import { isPlain, withRole } from '../text/draft.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import type { Rule } from './rule.ts';

const LONGEST = { words: 12, characters: 90 };
/** What follows a heading is at least so many words. */
const SHORTEST_BODY = 15;

/** In plain text, a short line that is no sentence and stands before a paragraph. Markdown marks its own headings. */
export const findHeadings: Rule = (drafts, { mediaType }) => {
  if (mediaType === 'text/markdown') return drafts;
  return drafts.map((draft, position) => {
    const { text } = draft.body;
    const next = drafts[position + 1];
    if (!isPlain(draft) || !next || !isPlain(next)) return draft;
    if (text.length > LONGEST.characters || countWords(text) > LONGEST.words || endsSentence(text)) return draft;
    if (!/^[\p{Lu}\p{N}“"‘]/u.test(text) || countWords(next.body.text) < SHORTEST_BODY) return draft;
    return withRole(draft, { kind: 'heading', depth: 2 });
  });
};
