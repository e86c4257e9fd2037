/** How much of a text may be shown. */
export interface Bounds {
  words: number;
  /** UTF-16 code units. */
  characters: number;
}

/** How long a beginning is, and how many words it has. */
export interface Beginning {
  end: number;
  words: number;
}

/** How far behind the bound a text is looked at, so that what reaches across the bound is seen to do so. */
const margin = 100;

/**
 * The longest beginning of a text within `bounds`: all of it, or up to the end of a word, as `language` (BCP 47) divides its words;
 * nothing where not even the first one fits.
 */
export function measureBeginning(text: string, bounds: Bounds, language: string): Beginning {
  const head = text.slice(0, bounds.characters + margin);
  const found = { end: 0, words: 0 };
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(head)) {
    const end = index + segment.length;
    if (end > bounds.characters || (isWordLike && found.words === bounds.words)) {
      return { ...found, end: startOfLetter(head, found.end) };
    }
    if (isWordLike) Object.assign(found, { end, words: found.words + 1 });
  }
  return { ...found, end: text.length };
}

/** The longest beginning within `characters` that ends with a letter and all its marks, wherever its words end. */
export const measureLetters = (text: string, characters: number): number =>
  text.length <= characters ? text.length : startOfLetter(text.slice(0, characters + margin), characters);

/** Where the letter begins that holds `at`: a letter with its marks, or several that make one sign, are never parted. */
function startOfLetter(text: string, at: number): number {
  return new Intl.Segmenter().segment(text).containing(at)?.index ?? at;
}
