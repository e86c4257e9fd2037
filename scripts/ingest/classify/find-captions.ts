import { countWords } from '../../../src/record/passages.ts';
import { isPlain, withRole, type Draft } from '../text/draft.ts';
import { foldWords } from '../text/fold-words.ts';
import type { Rule } from './rule.ts';

const LONGEST = 60;

/** `[Photo: The pier. (Jon Reese)]` */
const IN_BRACKETS =
  /^[[(](?:photo|photograph|image|picture|caption|video|graphic|foto|imagen|image|pie de foto|légende)\b[^:\])]{0,30}:.+[\])]$/isu;
const WORD =
  '(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Pp]ictures?|[Ii]mages?|IMAGE|[Cc]redits?|CREDIT|[Ff]otos?|[Ff]otografías?|[Ii]magen|[Cc]rédit(?: photo)?|[Cc]rédito|[Pp]hotographie)';
const NAMES = "\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]+|of|the|de|del|la)){0,5}";
/** `Photo: Jon Reese`, `Photo by Jon Reese / The Courier`, `(AP Photo/Jon Reese)` */
const CREDIT = new RegExp(
  `^\\(?(?:File |AP |AFP |Courtesy )?${WORD}(?: credits?| courtesy)?(?: ?[:/|–-] ?| by | courtesy of | de | par | por )${NAMES}(?: ?[/,|–-] ?${NAMES})*\\)?\\.?$`,
  'u',
);
/** A caption’s last words: `Jon Reese/The Courier`, `(AP Photo/Jon Reese)`, `Photo: Jon Reese`. */
const CREDITED = new RegExp(
  `(?:(?<![\\p{L}])${WORD}(?: by| courtesy of| de| par| por| ?[:/]) ?${NAMES}(?: ?[/,|–-] ?${NAMES})*|[(–—] ?${NAMES} ?/ ?${NAMES}|(?<=[.!?”] )(?:\\p{Lu}[\\p{L}.’'-]+ ){1,3}\\p{Lu}[\\p{L}’'-]+ ?/ ?${NAMES}|\\((?:[Cc]ourtesy|[Hh]andout|[Ff]ile [Pp]hoto|Getty Images|AFP|AP|Reuters|EPA)(?![\\p{L}])[^()]{0,60})\\)?\\.?$`,
  'u',
);

const isPicture = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  (draft.role.kind === 'caption' || (draft.role.kind === 'omitted' && draft.role.reason.startsWith('a picture')));

function isCaption(draft: Draft, before: Draft | undefined): boolean {
  const { text } = draft.body;
  if (countWords(text) > LONGEST) return false;
  if (IN_BRACKETS.test(text) || CREDIT.test(text)) return true;
  return CREDITED.test(text) && (isPicture(before) || countWords(text) <= 30);
}

/** The words under a picture, told by their credit, also where the picture did not reach the archive. */
export const findCaptions: Rule = (drafts) =>
  omitRepeated(
    drafts.map((draft, position) =>
      isPlain(draft) && isCaption(draft, drafts[position - 1]) ? withRole(draft, { kind: 'caption' }) : draft,
    ),
  );

/** Words that stand for a picture are left out where the caption below begins with them. */
const omitRepeated = (drafts: Draft[]): Draft[] =>
  drafts.map((draft, position) => {
    const next = drafts[position + 1];
    const isRepeated =
      draft.role.kind === 'caption' &&
      next?.role.kind === 'caption' &&
      foldWords(next.body.text).startsWith(foldWords(draft.body.text));
    return isRepeated
      ? withRole(draft, { kind: 'omitted', reason: 'words for a picture that its caption repeats' })
      : draft;
  });
