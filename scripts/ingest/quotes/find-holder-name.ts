import { isPersonalName, isSingleName } from './personal-name.ts';
import { isBodyNoun, isPersonNoun } from './person-nouns.ts';
import { DOCUMENT, TITLE } from './vocabulary.ts';

const LAST_NAMES = String.raw`((?:\p{Lu}[\p{L}.’'-]+\s){1,3}(?:(?:de|la|del|della|di|da|van|von|der|den|ter|dos|bin|al|el|le|du)\s){0,2}\p{Lu}[\p{L}’'-]+(?:\s(?:Jr|Sr)\.?)?)`;
/** What describes somebody, and the name behind it: `White House press secretary` `Jane Smith`. */
const DESCRIBED_NAME = new RegExp(String.raw`^((?:.*[^\p{L}])?\p{Ll}[\p{L}-]*)\s${LAST_NAMES}$`, 'u');
/** `former chief of staff Jane Roe`, `head of tide research Karl Vidal`: whoever leads it. */
const LEADER_OF = new RegExp(
  String.raw`(?:^|\s)(?:chair|chief|dean|director|head|minister|president|secretary|(?:vice\s|co-)?(?:chairman|chairwoman))\sof\s(?:the\s)?(?:\p{Ll}[\p{Ll}-]*\s){1,3}${LAST_NAMES}$`,
  'u',
);
/** `The late Horatio B. Roe`, `then-Mayor`: a name with what it was. */
const LATE = new RegExp(
  String.raw`^(?:[Tt]he\s)?late\s((?:\p{Lu}\.\s){0,2}(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)$`,
  'u',
);
/** `Jane Roe, M.D., Ph.D.` */
const DEGREES =
  /^([^,]+)(?:,\s(?:M\.?D|Ph\.?D|J\.?D|D\.?D\.?S|D\.?O|M\.?P\.?H|M\.?B\.?A|R\.?N|Esq|F\.?A\.?C\.?C|Ed\.?D|Pharm\.?D|CPA)\.?)+$/u;

/** The name behind what describes somebody, or with degrees: a noun for a person stands right before it. */
export function findDescribedName(words: string): string | undefined {
  const bare = DEGREES.exec(words)?.[1] ?? LATE.exec(words)?.[1];
  if (bare !== undefined && isPersonalName(bare)) return bare;
  const [, description = '', name] = DESCRIBED_NAME.exec(words) ?? [];
  if (name !== undefined && isPersonNoun(description.split(' ').at(-1) ?? '')) return name;
  const led = LEADER_OF.exec(words)?.[1];
  return led !== undefined && isPersonalName(led) ? led : undefined;
}

/** Offices before a surname alone: `Director Roe`. */
const OFFICE = new RegExp(String.raw`^(?:${TITLE}|Attorney|Director|Prosecutor|Administrator|Superintendent)$`, 'u');

/** `the summary from Attorney General Jane Roe`, `the office of Senator Roe`: a paper or a body, whoever's it is. */
const PAPER_OR_BODY_OF =
  /^(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)\s(?:of|from|by|for)\s/u;
function isOfSomebody(words: string): boolean {
  const noun = PAPER_OR_BODY_OF.exec(words)?.[1] ?? '';
  return noun !== '' && !isPersonNoun(noun) && (DOCUMENT.test(noun) || isBodyNoun(noun) || noun === 'office');
}

/** The name at the end of a row of capitals, behind an office: `Salem County District Attorney Jane Roe`, `Police Chief Roe`. */
export function findHolderName(label: string): string | undefined {
  // “Governor Roe and Senator Vidal”
  if (isOfSomebody(label) || (label.includes(' and ') && isPersonalName(label.split(' and ', 1)[0] ?? '')))
    return undefined;
  const words = label.split(' ');
  if (/[’']s\s/u.test(label.slice(label.indexOf(' ') + 1)) && !/[’']s\s(?:Attorney|Counsel)\s/u.test(label))
    return undefined;
  for (let i = words.length - 2; i >= 0; i -= 1) {
    const office = words[i] ?? '';
    if (!/^\p{Lu}/u.test(office)) return undefined;
    if (!isPersonNoun(office.toLowerCase()) && !OFFICE.test(office)) continue;
    const rest = words.slice(i + 1).join(' ');
    // “Inspector General”: an office of two words.
    if (isPersonNoun(rest.toLowerCase()) || OFFICE.test(rest)) return undefined;
    return isPersonalName(rest) || (OFFICE.test(office) && isSingleName(rest)) ? rest : undefined;
  }
  return undefined;
}
