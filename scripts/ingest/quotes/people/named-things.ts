import { isPersonNoun } from '../person-nouns.ts';

/** `an app called Salt`, `a product named Salt`: what that is tells that its name is no person's. */
const NAMED_THING =
  /(?<!\p{L})(?:an?|the|this|that|its|their|our)\s(?:[\p{L}-]+\s){0,2}?(\p{Ll}[\p{L}-]*),?\s(?:called|named|dubbed|known\sas)\s(\p{Lu}[\p{L}’-]+)(?!\s\p{Lu})/gu;
/** Names of things that a text says are called so, as single words. */
export const listNamedThings = (text: string): string[] =>
  [...text.matchAll(NAMED_THING)].flatMap(([, noun = '', name = '']) => (isPersonNoun(noun) ? [] : [name]));
