import { BETWEEN } from './vocabulary.ts';

const BETWEEN_AT_END = new RegExp(String.raw`(?:^|(?<=[^\p{L}])|(?=[’']))(?:${BETWEEN})$`, 'u');
/** Longer than any of what is taken off an end at once, in characters. */
const LONGEST_BETWEEN = 100;

/** `Holder’s`: one word and a firm's; “It’s” and its like are none. */
const OWN_NAME =
  /(?<![\p{L}’'-]\s?)(?!(?:He|She|It|That|What|Who|There|Here|Nobody|Everybody|Everyone|Somebody)[’'])\p{Lu}\p{L}{2,}[’']s$/u;

/** Takes auxiliaries, adverbs and days off the end: “Smith has also on Monday”. */
export function trimBetween(text: string): string {
  let left = text.trimEnd();
  for (;;) {
    const between = BETWEEN_AT_END.exec(left.slice(-LONGEST_BETWEEN))?.[0] ?? '';
    // `Holder's said`: behind a name it is its own.
    if (/^[’']s$/.test(between) && OWN_NAME.test(left)) return left;
    const shorter = left.slice(0, left.length - between.length).trimEnd();
    if (shorter.length === left.length) return left;
    left = shorter;
  }
}
