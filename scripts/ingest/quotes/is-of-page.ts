import { headNoun } from './find-apposed.ts';
import { isPaper, isThingNoun } from './label-forms.ts';
import { canSpeak } from './find-main-subject.ts';
import type { ReadProse } from './prose.ts';

/** `MUST WATCH Jane Roe`, `AS ELECTRIC RATES RISE`, `a witness MORE`, `Roe Vidal Jane Roe`: what a page prints between its texts. */
const PAGE_ROW =
  /^(?:\p{Lu}{4,}\s){2,}\p{Lu}\p{Ll}|^(?:\p{Lu}{2,}\s){3,}\p{Lu}{2,}$|\sMORE$|(?<!\p{L})(\p{Lu}\p{Ll}{2,})\s(?:(?!(?:and|&)\s)\S{1,30}\s){1,3}\1(?!\p{L})/u;
export const isPageRow = (label: string): boolean => PAGE_ROW.test(label);

/** `VidalVidal faces`, `… MORE`, `Replay More Videos`: rows of links and captions that a page left within a sentence. */
const ROW_OF_LINKS =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,20})\1(?!\p{Ll})|\sMORE$|(?<!\p{L})(?:(?:Replay|See|Show|View)\sMore\s\p{Lu}|(?:MUST|JUST)\s(?:WATCH|WATCHED|READ)|READ\sMORE)(?!\p{Ll})/u;

/** `His successes explain why`, with its noun in small letters: a thing that is no paper tells nothing. */
function isTellingThing(label: string, verb: string): boolean {
  const noun = headNoun(label);
  return (
    verb !== 'according to' && label.includes(` ${noun}`) && isThingNoun(noun) && !canSpeak(noun) && !isPaper(label)
  );
}

/** `share it with Roe while publicly saying`: whom it is done with, and not who says it. */
const CUT_AT_WHILE = /\s(?:while|when)(?:\s\p{Ll}+ly)?$/u;

/** A headline has no more words. */
const longestHeadline = 18;
const isLine = (prose: ReadProse | undefined): boolean =>
  prose !== undefined &&
  prose.text.split(/\s+/).length <= longestHeadline &&
  /[\p{L}\p{N})]$/u.test(prose.text.trimEnd());

/** `Vidal says boats will be late`, above or below another line without a stop: one of a list of headlines, which names others’ texts. */
export const isListedHeadline = (passages: readonly ReadProse[], position: number, verb: string): boolean =>
  /s$/.test(verb) && isLine(passages[position]) && (isLine(passages[position - 1]) || isLine(passages[position + 1]));

/** Whether a statement without marks is none: its words or its label are rows that a page printed, or a thing says it. */
export const isOfPage = (label: string, verb: string, words: string): boolean =>
  ROW_OF_LINKS.test(words) || isPageRow(label) || CUT_AT_WHILE.test(label) || isTellingThing(label, verb);
