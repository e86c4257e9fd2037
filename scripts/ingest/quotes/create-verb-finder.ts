import { anyOf } from '../text/any-of.ts';

/** A verb and where it begins. */
export interface FoundVerb {
  verb: string;
  index: number;
}

const WORD = /[a-z]+/g;
/** What may not stand right before a verb, nor right behind it. */
const [TIED_BEFORE, TIED_BEHIND] = [/[\p{L}’'-]$/u, /^[\p{L}-]/u];

/** All verbs by their first word, the longest first: `go on` before `go`. */
function indexVerbs(verbs: readonly string[]): Map<string, string[]> {
  const byFirst = Map.groupBy(verbs, (verb) => verb.split(/[^a-z]/, 1)[0] ?? '');
  if (byFirst.has('')) throw new Error(`No verb begins with a to z here: ${anyOf(byFirst.get('') ?? [])}`);
  for (const forms of byFirst.values()) forms.sort((a, b) => b.length - a.length);
  return byFirst;
}

/**
 * Finds verbs in a text, in order, whole words all of them. One look-up a word: a pattern of a thousand verbs would be tried at
 * every letter.
 */
export function createVerbFinder(verbs: readonly string[]): (text: string) => FoundVerb[] {
  const byFirst = indexVerbs(verbs);
  return (text) => {
    const found: FoundVerb[] = [];
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const forms = index < from ? undefined : byFirst.get(word);
      if (forms === undefined || TIED_BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue;
      const verb = forms.find(
        (form) =>
          text.startsWith(form, index) && !TIED_BEHIND.test(text.slice(index + form.length, index + form.length + 2)),
      );
      if (verb === undefined) continue;
      found.push({ verb, index });
      from = index + verb.length;
    }
    return found;
  };
}
