import type { Run } from './find-runs.ts';

/** How far around a run the words stand that tell what it is, in code units: a few words, or one long name. */
const reach = 60;

const SMALL = /^(?:a|an|the|of|and|or|in|on|for|to|with|at|by|from|de|la)$/i;

/** True if every word but the small ones begins with a capital or a digit. */
const isTitleCase = (text: string): boolean =>
  text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .every((word, i) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)));

/** What has a name of its own in marks: a work, a group, a house, a ship. */
const NAMED_THING =
  'album|anthology|article|ballad|band|bar|bistro|blog|boat|book|café|cafe|campaign|charity|choir|cinema|club|coalition|collection|column|comedy|diner|documentary|' +
  'drama|episode|essay|exhibition|ferry|festival|film|gallery|gang|group|hotel|inn|magazine|manual|memoir|movement|movie|musical|newsletter|novel|novella|opera|organisation|' +
  'organization|orchestra|painting|pamphlet|paper|play|podcast|poem|program|programme|project|pub|report|restaurant|sculpture|series|ship|shop|show|single|' +
  'sitcom|song|store|story|study|tavern|team|theater|theatre|trawler|tugboat|vessel|yacht';
const NAMING_BEFORE = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:${NAMED_THING})s?,?|(?:known (?:\p{Ll}+ly )?(?:as|by)|nicknamed|goes by|went by|going by|called himself|called herself|calls himself|calls herself|titled|entitled|headlined|named|christened|billed as|so-called)(?: the)?)\s$`,
  'u',
);
/** “the man whom neighbors call “Shorty”: what somebody is called by others is a name where it is one word. */
const CALLED_BEFORE =
  /(?<![\p{L}])(?:man|woman|boy|girl|person|one|[\p{L}]{2,}er|[\p{L}]{2,}or|[\p{L}]{2,}ist),?\s(?:(?:who|whom|that)\s)?(?:(?:the|his|her|their|some)\s)?(?:[\p{Ll}]+s|everyone|everybody|many|some|they|people|men|women|children)\s(?:(?:also|all|just|simply|only|still)\s)?(?:call|called|know as|knew as)\s$/u;
const THING_BEHIND = new RegExp(String.raw`^\s(?:${NAMED_THING})s?(?![\p{L}])`, 'u');
const DETERMINER_BEFORE = /(?<![\p{L}])(?:the|The|a|A|an|An|this|This|its|their|Their|his|His|her|Her|our)\s$/u;
const NAME_BEFORE = /(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]*\s$/u;

/** `“J.D.”`: the last full stop is part of the name. */
export const INITIALS = /^(?:\p{Lu}\.){2,4}$/u;

/** Whether the words of a run are a name and no speech, as far as their form and what stands beside them tell. */
function isName(text: string, { open, close, start, end, closed }: Run): boolean {
  const words = text.slice(start, end).replace(/[,.]$/, '');
  if (!closed || words.length > reach || /[,;:?!.…]\s|[?!…]$/.test(words) || !isTitleCase(words)) return false;
  const before = text.slice(Math.max(0, open - reach), open);
  const behind = text.slice(close, close + reach);
  const isOneWord = !/\s/.test(words);
  return (
    NAMING_BEFORE.test(before) ||
    (isOneWord && CALLED_BEFORE.test(before)) ||
    (DETERMINER_BEFORE.test(before) && THING_BEHIND.test(behind)) ||
    // George “Jay” Smith
    (NAME_BEFORE.test(before) &&
      /^\s\p{Lu}/u.test(behind) &&
      words.split(/\s+/).length <= 2 &&
      (words.length === end - start || INITIALS.test(text.slice(start, end))))
  );
}

/** The runs that are names in marks: of works, groups and houses, and nicknames. */
export const findQuotedNames = (text: string, runs: readonly Run[]): Run[] => runs.filter((run) => isName(text, run));
