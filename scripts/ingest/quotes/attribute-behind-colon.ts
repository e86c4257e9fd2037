import { BEHIND_OTHER_CLAUSE } from './attribute-by-cue.ts';
import { headNoun } from './find-apposed.ts';
import { findMainSubject } from './find-main-subject.ts';
import { isPersonalName, isSingleName } from './personal-name.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { isPlausibleLabel, isThing } from './plausible-label.ts';
import { sentenceAt } from './prose.ts';
import type { RunRule } from './run-rule.ts';
import { DOCUMENT, GROUP_HEAD, ORGANIZATION } from './vocabulary.ts';

const IS_DONE =
  /^[^:;]*?\s(?:is|was|are|were|been|being)\s(?:\p{Ll}+ly\s|also\s)?(?!(?:\p{Ll}*(?:annoy|concern|delight|excit|pleas|surpris|thrill|worri|quot|record|film|tap)ed)\s)(?:\p{Ll}{2,}ed|set|put|laid|given|written|made|kept|held)\s/u;

/** `“The Pier,” by Jane Roe: “…”`: a work is named with who made it, and a piece of it follows. */
const BY_MAKER = /\u0001[,\s]+by\s[^:\u0001]+:\s*$/u;

/** `Jane Roe Hails Salem’s Mayor Karl Ott: “…”`: before the last owner of a headline stands another, with a verb in capitals. */
const IN_HEADLINE = /^(?:\p{Lu}\S*\s){3,}\p{Lu}\S*[’']s?\s(?:\p{Lu}\S*\s)*\p{Lu}\S*:\s*$/u;

/** Whether a subject can be somebody who says what stands behind a colon: `Signs of it were there: “…”` has none. */
const canAnnounce = (label: string, behind: string): boolean =>
  (!/^\p{Lu}\p{Ll}+s$/u.test(label) || !/^\sof\s/.test(behind)) &&
  (/^(?:he|she|they|it|I|we|one|another)$/i.test(label) ||
    isPersonalName(label) ||
    isSingleName(label) ||
    ORGANIZATION.test(label) ||
    DOCUMENT.test(label) ||
    [headNoun(label), label.split(' ').at(-1) ?? ''].some(
      (noun) => isPersonNoun(noun) || isPeopleNoun(noun) || isBodyNoun(noun) || GROUP_HEAD.test(noun),
    ) ||
    /^(?:Section|Article|Chapter|Clause|Paragraph|Rule)\s\d/u.test(label) ||
    (/^(?:[Tt]he\s)?\p{Lu}\S*(?:\s(?:of\s)?\p{Lu}\S*)+$/u.test(label) && /\p{Ll}/u.test(label.slice(4))));

/** `Smith has since apologized: “…”`: behind a colon stands what the subject of the sentence says. */
export const afterColon: RunRule = ({ prose, run }) => {
  const [start] = sentenceAt(prose, run.open);
  if (!/\p{L}[)”"’']?:\s*$/u.test(prose.masked.slice(start, run.open))) return undefined;
  if (BEHIND_OTHER_CLAUSE.test(prose.masked.slice(start, run.open))) return undefined;
  const left = prose.masked.slice(start, run.open);
  if (BY_MAKER.test(left) || IN_HEADLINE.test(left)) return undefined;
  const subject = findMainSubject(prose.masked, start, run.open);
  const label = subject ? prose.text.slice(...subject) : '';
  const behind = subject ? prose.masked.slice(subject[1], run.open) : '';
  if (isPlausibleLabel(label) && !isThing(label) && !canAnnounce(label, behind)) return undefined;
  // `The aims of the League were set forth as follows: “…”`: what is done to a thing is not its deed.
  if (subject && IS_DONE.test(behind)) return undefined;
  return (
    subject && {
      basis: 'context',
      speaker: { position: prose.position, start: subject[0], end: subject[1] },
      rule: 'colon',
    }
  );
};
