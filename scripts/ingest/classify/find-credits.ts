import { isPlain, withRole, type Draft } from '../text/draft.ts';
import { allKindWords } from '../languages/reading.ts';
import { foldWords } from '../text/fold-words.ts';
import { NAME, NAMES, type Rule } from './rule.ts';

/** Credits and biographies stand at the very end, among so many paragraphs. */
const TAIL = 4;

const PLACE = String.raw`(?<place>\p{Lu}(?:[\p{L}.’'-]*\p{L})?(?: (?:\p{Lu}(?:[\p{L}.’'-]*\p{L})?|de|del|la|le|of|the))*(?:, \p{Lu}[\p{L}.]+(?![\p{L}.]| \p{Lu}))?)`;

const PLACED = `${NAME}(?: in ${PLACE.replace('?<place>', '?:')})?`;
/** “Agency writers A in Lima and B in Oslo”. */
const PLACED_NAMES = `(?:\\p{Lu}[\\p{L} ]{1,40} (?:writers?|reporters?|journalists?|correspondents?) )?(?<names>${PLACED}(?:(?:,|,? and| &) ${PLACED}){0,12})`;

/** No name begins within a word. */
const FROM_WORD = String.raw`(?<![\p{L}\p{M}’'-])`;

export const CREDIT_PATTERNS = [
  {
    role: 'reporter',
    pattern: new RegExp(`${FROM_WORD}(?<names>${NAMES}) (?:also )?reported from ${PLACE}(?=[.,;)]|$| and )`, 'gu'),
  },
  {
    role: 'contributor',
    pattern: new RegExp(
      `${FROM_WORD}${PLACED_NAMES} (?:also )?contributed (?:(?:additional )?(?:reporting|research)|to (?:this|the) (?:report(?:ing)?|article|story)\\b)(?: from ${PLACE})?`,
      'gu',
    ),
  },
  {
    role: 'reporter',
    pattern: new RegExp(`(?<![Aa]dditional )[Rr]eporting by ${PLACED_NAMES}`, 'gu'),
  },
  { role: 'contributor', pattern: new RegExp(`[Aa]dditional reporting by ${PLACED_NAMES}`, 'gu') },
  { role: 'editor', pattern: new RegExp(`[Ee]dit(?:ing|ed) by (?<names>${NAMES})`, 'gu') },
  { role: 'translator', pattern: new RegExp(`[Tt]ranslat(?:ion|ed) by (?<names>${NAMES})`, 'gu') },
  { role: 'photographer', pattern: new RegExp(`[Pp]hotographs? by (?<names>${NAMES})`, 'gu') },
] as const;

/** What every credit has: a cheap test, since most texts end without one. */
const CREDITING = /reported from|contributed|(?:reporting|edit(?:ing|ed)|translat(?:ion|ed)|photographs?) by/i;

/** Of a paragraph's letters, how many must be credits for it to be one. */
const CREDIT_SHARE = 0.6;

function isCredits(text: string): boolean {
  if (text.length > 800 || !CREDITING.test(text)) return false;
  const claimed = CREDIT_PATTERNS.flatMap(({ pattern }) => [...text.matchAll(pattern)]).reduce(
    (sum, match) => sum + match[0].length,
    0,
  );
  return claimed > 0 && claimed / text.length >= CREDIT_SHARE;
}

const LEAD = String.raw`(?:(?:The|El|La|Le|Former|Retired|Ret\.|Dr\.|Prof\.|Professor|Ambassador|Sen\.|Rep\.|Gen\.|Gov\.|[a-z][a-z-]+),? )*`;
const biographies = allKindWords.map(({ biography }) => biography);
const TRADE = new RegExp(`(?<!\\p{L})(?:${biographies.map(({ trades }) => trades).join('|')})(?!\\p{L})`, 'iu');
const VERBS = biographies.map(({ verbs }) => verbs).join('|');

/** “Former ambassador Earl Stone is a fellow at …”: the name, and the words that say what the person is. */
export const BIOGRAPHY = new RegExp(`^${LEAD}(?<name>${NAME})(?:, (?:[^,.]{2,60}),)? (?:${VERBS}) (?=\\S)`, 'u');

function isBiography(draft: Draft, earlier: Draft[]): boolean {
  const { text } = draft.body;
  const match = BIOGRAPHY.exec(text);
  if (!match || text.length > 900 || !TRADE.test(text.slice(match[0].length, match[0].length + 160))) return false;
  // Whom the text is about is no stranger to it; its author is.
  const surname =
    foldWords(match.groups?.['name'] ?? '')
      .split(' ')
      .at(-1) ?? '';
  return !earlier.some((other) => ` ${foldWords(other.body.text)} `.includes(` ${surname} `));
}

/** The closing lines that say who reported, and who the author is. They are shown as notes and read for contributors. */
export const findCredits: Rule = (drafts) => {
  const result = [...drafts];
  let seen = 0;
  for (let position = drafts.length - 1; position > 0 && seen < TAIL; position--) {
    const draft = result[position] as Draft;
    if (!isPlain(draft)) continue;
    seen += 1;
    const purpose = isCredits(draft.body.text)
      ? 'credits'
      : isBiography(draft, drafts.slice(0, position).filter(isPlain))
        ? 'biography'
        : undefined;
    if (purpose === undefined) break;
    result[position] = withRole(draft, { kind: 'note', purpose });
  }
  return result;
};
