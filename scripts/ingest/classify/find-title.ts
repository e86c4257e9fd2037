import { countWords } from '../../../src/record/passages.ts';
import { isPlain, withRole, type Draft } from '../text/draft.ts';
import { parseClock } from '../days/read-clock.ts';
import { readMedium } from './read-medium.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { foldWords } from '../text/fold-words.ts';
import type { Rule } from './rule.ts';

const LONGEST = { words: 30, characters: 250 };
/** How far down the title may stand a second time. */
const HEAD = 4;

/** What collections print above the titles of what they hold: `[House Hearing, 118 Congress]`, `S. Hrg. 118-23`. */
const FROM_PRINTER = String.raw`\[?From the (?:U\.?S\.? Government|Congressional Record)[^.]{0,90}(?:\[www\.gpo\.gov\]|\])`;
const COLLECTION = new RegExp(
  String.raw`^(?:(?:\[[^[\]]{2,160}\]\s?){1,5}(?:${FROM_PRINTER})?|${FROM_PRINTER}|S\. Hrg\. [\d–-]+|Serial No\. [\d–-]+)$`,
);

/** A speaker's label with its time code, on a line of its own. */
const LABEL_ALONE = /:\s*[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$/;

const isHeaderLine = (text: string): boolean =>
  parseClock(text) !== undefined || readMedium(text) !== undefined || readDateLine(text) !== undefined;

function looksLikeTitle(draft: Draft, next: Draft | undefined): boolean {
  const { text } = draft.body;
  if (draft.role.kind === 'heading') return true;
  if (!isPlain(draft) || !next || text.length > LONGEST.characters || countWords(text) > LONGEST.words) return false;
  if (/^by \p{Lu}/iu.test(text) || LABEL_ALONE.test(text) || isHeaderLine(text)) return false;
  // A question may be a title; it is one if what follows is a text and not an answer.
  const asks = /[?!]["”’]?$/.test(text) && countWords(text) <= 20 && next.body.text.length > 2 * text.length;
  return asks || !endsSentence(text);
}

/** The lines of a collection before the first that is none. */
function markCollection(drafts: Draft[]): Draft[] {
  let inHead = true;
  return drafts.map((draft) => {
    if (!inHead || draft.role.kind === 'omitted') return draft;
    inHead = isPlain(draft) && COLLECTION.test(draft.body.text);
    return inHead ? withRole(draft, { kind: 'metadata', field: 'collection' }) : draft;
  });
}

/**
 * The title is the front matter's, or the first line if it is no sentence and a text follows. Where the title stands
 * again at the head of the text, that is an omission with its reason.
 */
export const findTitle: Rule = (all, { title, mediaType }) => {
  const drafts = markCollection(all);
  const position = drafts.findIndex((draft) => draft.role.kind !== 'omitted' && draft.role.kind !== 'metadata');
  const first = drafts[position];
  if (!first) return drafts;
  let words = title;
  let found = drafts;
  if (words === undefined) {
    if (first.label || !looksLikeTitle(first, drafts[position + 1])) return drafts;
    // Markdown has a way to say what a title is; a bold first line there may be one, a plain one is not.
    if (mediaType === 'text/markdown' && first.role.kind !== 'heading') return drafts;
    words = first.body.text;
    found = drafts.map((draft, i) => (i === position ? withRole(draft, { kind: 'metadata', field: 'title' }) : draft));
  }
  const folded = foldWords(words);
  return found.map((draft, i) => {
    const repeats =
      i <= position + HEAD &&
      (isPlain(draft) || draft.role.kind === 'heading') &&
      foldWords(draft.body.text) === folded;
    return repeats ? withRole(draft, { kind: 'omitted', reason: 'the headline, printed a second time' }) : draft;
  });
};
