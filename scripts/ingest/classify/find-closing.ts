import { countWords } from '../../../src/record/passages.ts';
import { isPlain, withRole, type Draft } from '../text/draft.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isContactLine, isReachLine } from './is-contact-line.ts';
import { isEndMark } from './is-end-mark.ts';
import type { Rule } from './rule.ts';

/** So many lines at the end may say whom to ask. */
const TAIL = 12;
/** Of a line that goes on with whom to ask. */
const LONGEST = 12;

const isShort = (text: string): boolean =>
  isReachLine(text) ||
  (countWords(text) <= LONGEST && !endsSentence(text)) ||
  /[\w.+-]@[\w-]|\d{3}[ -]\d{3,4}/.test(text);

/** Where the lines begin that say whom to ask; nothing but such lines follows. */
function startOfContact(drafts: readonly Draft[]): number | undefined {
  let start: number | undefined;
  for (let position = drafts.length - 1; position >= Math.max(1, drafts.length - TAIL); position--) {
    const draft = drafts[position] as Draft;
    if (draft.role.kind === 'omitted') continue;
    if (!isPlain(draft)) break;
    if (isContactLine(draft.body.text)) start = position;
    else if (!isShort(draft.body.text)) break;
  }
  return start;
}

/** The lines at the end of a release: that it ends, and whom to ask. */
export const findClosing: Rule = (drafts) => {
  const marked = drafts.map((draft, position) =>
    position >= drafts.length - TAIL && position > 0 && isPlain(draft) && isEndMark(draft.body.text)
      ? withRole(draft, { kind: 'omitted', reason: 'a mark that the text ends' })
      : draft,
  );
  const contact = startOfContact(marked);
  return contact === undefined
    ? marked
    : marked.map((draft, position) =>
        position >= contact && isPlain(draft) ? withRole(draft, { kind: 'note', purpose: 'contact' }) : draft,
      );
};
