import type { Stretch } from './noun-phrase.ts';
import { PERSONAL_NAME } from './personal-name.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { DOCUMENT, GROUP_HEAD } from './vocabulary.ts';

const OWNED = /^(?:\s\p{Ll}[\p{L}-]*){1,4}/u;
const NAME_BEHIND = new RegExp(String.raw`^\s${PERSONAL_NAME}(?=\s|,|$)`, 'u');
const canSpeak = (noun: string): boolean =>
  isPersonNoun(noun) || isPeopleNoun(noun) || isBodyNoun(noun) || GROUP_HEAD.test(noun) || DOCUMENT.test(noun);

/** `Smith’s lawyer`, `Smith’s friend Jane Roe`: who is his, and not he; undefined where that is none who speaks. */
export function findOwned(rest: string, owner: string, start: number): Stretch | undefined {
  const words = OWNED.exec(rest.slice(owner.length))?.[0].slice(1).split(/\s/) ?? [];
  const last = words.findIndex(canSpeak);
  if (last < 0) return undefined;
  const end = owner.length + words.slice(0, last + 1).join(' ').length + 1;
  return [start, start + end + (NAME_BEHIND.exec(rest.slice(end))?.[0].length ?? 0)];
}
