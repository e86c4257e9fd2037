import { isPersonNoun } from '../ingest/quotes/person-nouns.ts';
import { tellsOrigin } from '../ingest/quotes/personal-name.ts';
import type { CollectedNames } from './collect-names.ts';
import { bodyNounOf, placeNounOf } from './kind-nouns.ts';
import type { KnownName } from './known-name.ts';
import { isLand } from './lands.ts';

/** Where a word stands small at least so often for each capital amid a sentence, it is a word, which custom or a headline gives a capital. */
const leastSmall = 0.2;

/** So often a name of words that all stand small must be there. */
const leastOfWords = 3;

/** What stands before names and numbers. */
const ABBREVIATED = /^(?:Jr|Sr|Rev|Sec|Stat|St|No|Nos|Pub|Vol|Art|Ave|Ms|Mrs?|Dr|Prof|Gen|Sgt|Lt|Capt|Col)$/;

/** `American`, `Americans`: who is from somewhere is none of those whom authorities name. */
const isOrigin = (word: string): boolean => tellsOrigin(word) || (word.endsWith('s') && tellsOrigin(word.slice(0, -1)));

/** `National Security Advisor`, `Secretary of the Treasury`, `Director`: an office is nobody's name. */
function isOffice(words: readonly string[], isSmall: (word: string) => boolean): boolean {
  const joined = words.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = (joined > 0 ? words[joined - 1] : words.at(-1)) ?? '';
  return isPersonNoun(head.toLowerCase()) && (joined > 0 || words.length === 1 || isSmall(words[0] ?? ''));
}

/** Whether what looks like a name only begins sentences, or is a word that also stands small. Who speaks or has a title is somebody. */
export function isWordOfLanguage(known: KnownName, { small }: Pick<CollectedNames, 'small'>): boolean {
  const { name, amid, speaks, titles, told } = known;
  const words = name.split(' ');
  const smallest = (word: string) => small.get(word.toLowerCase()) ?? 0;
  if (speaks > 0 || (titles.size > 0 && told > smallest(name))) return false;
  if (ABBREVIATED.test(name)) return true;
  const isSmall = (word: string) => smallest(word) > 0 || /^\p{Ll}/u.test(word);
  if (isLand(name)) return false;
  if (bodyNounOf(name)?.isSure) return false;
  if (isOrigin(words.at(-1) ?? '') || isOffice(words, isSmall)) return true;
  if (words.length === 1) return (amid === 0 && told === 0) || smallest(name) >= Math.max(1, leastSmall * amid);
  // “Build Back”, “Tribal Leaders”: words of a headline. A name of such words comes again and again.
  const isOwn = (word: string) => !isSmall(word) && !isOrigin(word);
  return placeNounOf(name) === undefined && !words.some(isOwn) && amid < leastOfWords;
}
