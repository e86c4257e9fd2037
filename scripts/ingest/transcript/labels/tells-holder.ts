import { AUDIENCE, HONORIFICS, INTERPRETERS, labelWords, MODERATORS, PRESS } from '../vocabulary.ts';
import { isInCapitals } from './in-capitals.ts';
import { isGroupLabel } from './is-group-label.ts';
import { beginsWithTrade, readLabel } from './read-label.ts';

/** `PREGUNTA`, `VOZ MUJER`, `MODERATOR`: a part that people have in talks. */
export function isPart(name: string): boolean {
  const words = labelWords(name).filter((word) => !/^\d{1,2}$/.test(word));
  const isOne = (word: string): boolean => [PRESS, MODERATORS, AUDIENCE, INTERPRETERS].some((set) => set.has(word));
  return isGroupLabel(name) || (words.length <= 3 && (isOne(words[0] ?? '') || isOne(words.at(-1) ?? '')));
}

const ARTICLE = /^(?:the|el|la|los|las|le|les|l[’'])\s?(?=\p{L})/iu;

/** True where a label tells what its holder is: a part, or a name with an office, before it or behind its comma. */
export function tellsHolder(label: string): boolean {
  const { name, riders } = readLabel(label);
  const bare = name.replace(ARTICLE, '');
  const [first = ''] = labelWords(bare);
  return (
    isPart(name) ||
    riders.some(beginsWithTrade) ||
    (labelWords(name).length > 1 && (HONORIFICS.has(first) || (isInCapitals(name) && beginsWithTrade(bare))))
  );
}
