import type { Stretch } from './noun-phrase.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import { DOCUMENT } from './vocabulary.ts';

/** `, and Mr. Roe and Ms. Vidal`, `because Jane Roe and Max Stone`: two names right behind what begins a clause. */
const BOTH = new RegExp(
  String.raw`(?:^|[,;:]\s(?:and|but|while|so|yet)\s|\s(?:that|because|but|while|as|when|if|although|though)\s)((?:both\s)?(${PERSONAL_NAME})\sand\s(${PERSONAL_NAME}))$`,
  'u',
);
/** `A paper by tide experts Jane Roe and Max Stone`: what several wrote. */
const PAPER_BY =
  /^\s*((?:[Aa]n?|[Aa]nother|[Tt]he|[Tt]his|[Oo]ne)\s(?:[\p{L}’'-]+\s){0,3}?([\p{Ll}-]+)\s(?:by|from)\s[^,;:()\u0001]{3,100}\sand\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})$/u;
/** `An earlier version of this article`: what was printed before. */
const VERSION =
  /(?:^|:\s)\s*((?:[Aa]n?|[Tt]he)\s(?:[\p{Ll}-]+\s){0,2}version\sof\s(?:the|this|that|his|her|its|our)\s(?:[\p{Ll}-]+\s)?\p{Ll}+)$/u;

/** The stretch of group `n` where it stands at the end of what was matched. */
const atEnd = (words: string, left: string): Stretch => [left.length - words.length, left.length];

/** Two whose names are joined before a verb, or the paper that is several’s: `[start, end)` of the words of all. */
export function findPair(left: string): Stretch | undefined {
  const version = left.includes('version of') ? VERSION.exec(left)?.[1] : undefined;
  if (version !== undefined) return atEnd(version, left);
  if (!left.includes(' and ')) return undefined;
  const [, both, first = '', second = ''] = BOTH.exec(left) ?? [];
  if (both !== undefined && isPersonalName(first) && isPersonalName(second)) return atEnd(both, left);
  const [, paper, kind = ''] = PAPER_BY.exec(left) ?? [];
  return paper !== undefined && (DOCUMENT.test(kind) || kind === 'paper') ? atEnd(paper, left) : undefined;
}
