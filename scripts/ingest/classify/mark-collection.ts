import { isPlain, withRole } from '../text/draft.ts';
import type { Rule } from './rule.ts';

/** What collections print above the titles of what they hold: `[House Hearing, 118 Congress]`, `S. Hrg. 118-23`. */
const FROM_PRINTER = String.raw`\[?From the (?:U\.?S\.? Government|Congressional Record)[^.]{0,90}(?:\[www\.gpo\.gov\]|\])`;
const COLLECTION = new RegExp(
  String.raw`^(?:(?:\[[^[\]]{2,160}\]\s?){1,5}(?:${FROM_PRINTER})?|${FROM_PRINTER}|S\. Hrg\. [\d–-]+|Serial No\. [\d–-]+)$`,
);

/** The lines of a collection before the first that is none. */
export const markCollection: Rule = (drafts) => {
  let inHead = true;
  return drafts.map((draft) => {
    if (!inHead || draft.role.kind === 'omitted') return draft;
    inHead = isPlain(draft) && COLLECTION.test(draft.body.text);
    return inHead ? withRole(draft, { kind: 'metadata', field: 'collection' }) : draft;
  });
};
