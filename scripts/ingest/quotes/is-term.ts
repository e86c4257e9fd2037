import type { Found, RunInContext } from './run-rule.ts';

type TermRule = (context: RunInContext, found: Found | undefined) => boolean;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const quoted = ({ prose, run }: RunInContext): string => prose.text.slice(run.start, run.end);
/** How far back a rule looks for what the marks hold, in code units: a few words, or one long name. */
const reach = 100;
const wordsBefore = ({ prose, run }: RunInContext): string =>
  prose.masked.slice(Math.max(0, run.open - reach), run.open);
const SMALL = /^(?:a|an|the|of|and|or|in|on|for|to|with|at|by|from|vs\.?|de|la)$/i;

/** True if every word but the small ones begins with a capital or a digit: a title or a name. */
const isTitleCase = (text: string): boolean =>
  wordsOf(text).every((word, i) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)));

const TITLED =
  /(?:titled|entitled|headlined|book|books|show|series|song|film|movie|play|magazine|program|programme|podcast|album|novel|memoir|documentary|sitcom|essay|article|column|paper|report|segment|musical|hit|drama|comedy|host of|hosts? of|starred in|star of|on [\p{Lu}\d][\p{L}\d]*[’']s|known as|so-called|nicknamed|named|theme|anthem|of television[’']s|episode of|edition of|interview (?:on|with)|appearance on|appeared on|and Friends)[,:]?\s*$/iu;

/** A title after what it is the title of, or a name where a name stands: on a channel's “Morning Show”. */
const isTitle: TermRule = (context) => {
  const text = quoted(context).replace(/[,.]$/, '');
  const before = wordsBefore(context);
  if (!isTitleCase(text) || wordsOf(text).length > 9) return false;
  return (
    TITLED.test(before) ||
    /(?<![\p{L}\d])[\p{Ll}\d]*\p{Lu}[\p{L}\d]*[’']s\s*$/u.test(before) ||
    (/\bon\s*$/.test(before) && wordsOf(text).length > 1)
  );
};

/** A nickname between two names: George “Jay” Smith. */
const isNickname: TermRule = (context) => {
  const { prose, run } = context;
  return (
    wordsOf(quoted(context)).length <= 2 &&
    /(?<![\p{L}.’'-])[\p{Ll}.’'-]*\p{Lu}[\p{L}.’'-]*\s$/u.test(wordsBefore(context)) &&
    /^\s\p{Lu}/u.test(prose.masked.slice(run.close)) &&
    !/[,.?!]$/.test(quoted(context))
  );
};

/** A word or two in marks in a sentence that nobody speaks. */
const isUnspokenPhrase: TermRule = (context, found) => {
  const words = wordsOf(quoted(context));
  const whole = /[,.?!]$/.test(quoted(context)) && context.prose.masked.slice(0, context.run.open).trim() === '';
  return found === undefined && words.length <= 3 && !whole;
};

const rules: readonly TermRule[] = [isTitle, isNickname, isUnspokenPhrase];

/** True for words in marks that are no speech: names, titles, words held at a distance. */
export const isTerm = (context: RunInContext, found: Found | undefined): boolean =>
  rules.some((rule) => rule(context, found));
