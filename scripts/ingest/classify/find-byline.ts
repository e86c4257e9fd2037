import { countWords } from '../../../src/record/passages.ts';
import { cutDraft, isPlain, withRole, type Draft } from '../text/draft.ts';
import { ANY_WEEKDAY } from '../days/month-names.ts';
import { readDateLine } from '../days/read-date-line.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { isName } from './is-letterhead.ts';
import { isOfCalendar } from './is-of-calendar.ts';
import { beginsWithAnd, isAffiliation, isByline, isMoreOfByline, isOpenByline, readBareByline } from './read-byline.ts';
import type { Rule } from './rule.ts';

/** Bylines stand among the first lines of a text. */
const HEAD = 6;
/** Under a letterhead the day may stand lower, but above the first paragraph of so many words. */
const DATED_HEAD = { lines: 12, words: 30 };

/** The line under a byline that names the writers' paper or agency; a verse or a short headline is none. */
const isAffiliationLine = (text: string): boolean =>
  countWords(text) <= 6 && !endsSentence(text) && /^\p{Lu}/u.test(text) && (isName(text) || isAffiliation(text));

const dateField = (text: string): string | undefined => {
  const line = readDateLine(text);
  return line && (line.says === 'updated' ? 'date line (updated)' : 'date line');
};

/** What a line stands beside. */
interface Around {
  seen: number;
  before: Draft | undefined;
  after: Draft | undefined;
}

const isField = (draft: Draft | undefined, field: string): boolean =>
  draft?.role.kind === 'metadata' && draft.role.field === field;
const isDated = (draft: Draft | undefined): boolean =>
  draft !== undefined && (isField(draft, 'date line') || (isPlain(draft) && dateField(draft.body.text) !== undefined));

function fieldOf(text: string, { seen, before, after }: Around): string | undefined {
  const next = after && isPlain(after) ? after.body.text : '';
  if (seen <= HEAD) {
    if (isByline(text)) return 'byline';
    if (isOpenByline(text) && isMoreOfByline(next)) return 'byline';
    if (
      before &&
      isField(before, 'byline') &&
      (isOpenByline(before.body.text) ? isMoreOfByline(text) : beginsWithAnd(text))
    )
      return 'byline';
    if (seen > 0 && (isDated(after) || isDated(before)) && readBareByline(text)) return 'byline';
  }
  const date = dateField(text);
  if (date !== undefined) return date;
  return isField(before, 'byline') && isAffiliationLine(text) ? 'affiliation' : undefined;
}

const PARTS = new RegExp(
  `${/ ?[|•·] ?| [–—-] |, | (?=(?:by|por|par) )|,? (?=(?:published|posted|updated|publié|publicado|mis à jour|actualizado)(?!\p{L}))/iu.source}| (?=${ANY_WEEKDAY})`,
  'giu',
);

/** Where a line parts that says who wrote something and when: `By Ana Ruiz | May 5, 1999`. */
export function findDatedEdge(text: string): [number, number] | undefined {
  if (text.length > 200 || !/\d{4}/.test(text)) return undefined;
  // “By Ana Ruiz” would pass for a place beside the day.
  if (dateField(text) !== undefined && !isByline(text)) return undefined;
  const isWriter = (words: string): boolean => isByline(words) || readBareByline(words) !== undefined;
  for (const mark of text.matchAll(PARTS)) {
    const [from, to] = [mark.index, mark.index + mark[0].length];
    const [first, second] = [text.slice(0, from), text.slice(to)];
    if ((isByline(first) && dateField(second) !== undefined) || (dateField(first) !== undefined && isWriter(second)))
      return [from, to];
  }
  return undefined;
}

/** The byline and the day, apart; the mark between them goes with what follows. */
function splitDated(draft: Draft): Draft[] {
  const edge = isPlain(draft) ? findDatedEdge(draft.body.text) : undefined;
  if (!edge) return [draft];
  const [from, to] = edge;
  return [cutDraft(draft, 0, from), cutDraft(draft, to, draft.body.text.length, from)];
}

/** Who wrote it, for whom and when, as lines of the head say. */
export const findByline: Rule = (undivided) => {
  const head = undivided.slice(0, 2 * DATED_HEAD.lines).flatMap(splitDated);
  const drafts = [...head, ...undivided.slice(2 * DATED_HEAD.lines)];
  let seen = 0;
  let inHead = true;
  let isCalendar = false;
  const found: Draft[] = [];
  drafts.forEach((draft, position) => {
    if (!inHead || !isPlain(draft)) {
      found.push(draft);
      return;
    }
    seen += 1;
    const { text } = draft.body;
    const told = fieldOf(text, { seen, before: found[position - 1], after: drafts[position + 1] });
    isCalendar ||= told === 'date line' && isOfCalendar(drafts, position);
    const field = isCalendar && told === 'date line' ? undefined : told;
    // A long first line that is no sentence is a title.
    const isText = countWords(text) >= DATED_HEAD.words && (seen > 1 || endsSentence(text));
    inHead = seen < DATED_HEAD.lines && !isText;
    found.push(field === undefined ? draft : withRole(draft, { kind: 'metadata', field }));
  });
  return found;
};
