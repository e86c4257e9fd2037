/** The words of a list. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** Verbs that double their last letter: referred, bragging. */
const DOUBLING =
  /^(?:re(?:fer|but)|(?:con|de|in)fer|concur|demur|allot|admit|brag|dub|slam|rip|snap|beg|sum|blog|chat|quip|nag|jab|rap|chip|stun|pan|plan|drum|gab|jot)$/;

/** All forms of a regular verb: says, saying, said by their endings; irregular ones are listed whole. */
export function inflect(verb: string): string[] {
  if (DOUBLING.test(verb)) {
    const stem = verb + verb.slice(-1);
    return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  }
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}
