import { readDateLine } from '../../days/read-date-line.ts';
import { isPlain, withRole, type Draft } from '../../text/draft.ts';
import { isPageLine, PAGE_NUMBER } from '../../text/page-line.ts';

/** So far from a page's number its head may stand, in drafts. */
const NEAR = 3;

const isPageNumber = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  ((draft.role.kind === 'omitted' && draft.role.reason === PAGE_NUMBER) ||
    (isPlain(draft) && isPageLine(draft.body.text)));

/** `602`, `11th Feb., 2021`: what a page prints above or below its text. */
const isHead = (text: string): boolean =>
  /^\d{1,5}$/.test(text) || readDateLine(text)?.date.length === 'YYYY-MM-DD'.length;

/** Numbers and days beside a page's number are its head, and nobody's words; where people speak, a page ends in the midst of them. */
export function omitRunningHeads(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex(({ label }) => label !== undefined);
  if (first < 0) return [...drafts];
  return drafts.map((draft, position) => {
    if (position < first || !isPlain(draft) || !isHead(draft.body.text)) return draft;
    const around = drafts.slice(Math.max(0, position - NEAR), position + NEAR + 1);
    return around.some(isPageNumber)
      ? withRole(draft, { kind: 'omitted', reason: 'the running head of a page' })
      : draft;
  });
}
