import { isPlain, withRole } from '../text/draft.ts';
import type { Rule } from './rule.ts';

const FURNITURE =
  /^(?:skip )?(?:advertisement|sponsored|supported by|continue reading(?: the main story)?|story continues below(?: advertisement)?|read more|share (?:this )?(?:article|story)?|print this page)$/i;

/** Lines that hold no words (`###`, `* * *`), markup that holds none, and what a web page puts between paragraphs. */
export const omitMarks: Rule = (drafts) =>
  drafts.map((draft) => {
    if (draft.role.kind === 'heading' && draft.body.text === '')
      return withRole(draft, { kind: 'omitted', reason: 'markup without words' });
    if (draft.role.kind !== 'paragraph') return draft;
    if (draft.body.text === '')
      return draft.label ? draft : withRole(draft, { kind: 'omitted', reason: 'markup without words' });
    if (!/[\p{L}\p{N}]/u.test(draft.body.text))
      return withRole(draft, { kind: 'omitted', reason: 'a mark without words' });
    if (isPlain(draft) && FURNITURE.test(draft.body.text)) {
      return withRole(draft, { kind: 'omitted', reason: 'a part of the web page, not of the text' });
    }
    return draft;
  });
