import { countWords } from '../../../src/record/passages.ts';
import { isPlain, type Draft } from '../text/draft.ts';
import { foldWords } from '../text/fold-words.ts';
import { findListLines } from './list-lines.ts';
import type { Rule } from './rule.ts';

const SHORTEST = 8;
/** The same in quotation marks, where nothing else is a line of its own. */
const SHORTEST_QUOTED = 4;
const QUOTED = /^[“"«].*[”"»]$/su;
const LONGEST = 80;
/** The paragraph must say at least so many words more, or the two are simply alike. */
const MARGIN = 3;

/**
 * A paragraph whose words all stand, in the same order, in a longer paragraph of the same text is a pull quote. A heading
 * above it that is made of its first words belongs to it and is no heading of the text.
 */
export const findPullQuotes: Rule = (drafts) => {
  const listed = findListLines(drafts);
  const prose = drafts
    .filter((draft) => isPlain(draft) || (draft.role.kind === 'heading' && QUOTED.test(draft.body.text)))
    .map((draft) => ({ draft, words: foldWords(draft.body.text), count: countWords(draft.body.text) }));
  const repeated = new Map<Draft, Draft>();
  for (const { draft, words, count } of prose) {
    if (count < (QUOTED.test(draft.body.text) ? SHORTEST_QUOTED : SHORTEST) || count > LONGEST) continue;
    if (listed.has(draft) && !QUOTED.test(draft.body.text)) continue;
    const longer = prose.find((other) => other.count >= count + MARGIN && ` ${other.words} `.includes(` ${words} `));
    if (longer) repeated.set(draft, longer.draft);
  }
  if (repeated.size === 0) return drafts;
  return drafts.flatMap((draft, position): Draft[] => {
    const next = drafts[position + 1];
    if (next && repeated.has(next) && headsQuote(draft, next)) return [];
    const paragraph = repeated.get(draft);
    if (!paragraph) return [draft];
    const before = drafts[position - 1];
    const heading = before && headsQuote(before, draft) ? { text: before.body.text, source: before.source } : undefined;
    const source: [number, number] = heading ? [heading.source[0], draft.source[1]] : draft.source;
    return [
      { ...draft, source, role: { kind: 'pull-quote', repeats: paragraph.source[0], ...(heading ? { heading } : {}) } },
    ];
  });
};

const headsQuote = (heading: Draft, quote: Draft): boolean =>
  heading.role.kind === 'heading' && foldWords(quote.body.text).startsWith(`${foldWords(heading.body.text)} `);
