import type { Phrase } from './find-phrase.ts';
import { readWords } from './read-words.ts';

/** Characters of folded texts that are kept: some hundreds of documents. */
const mostKept = 8_000_000;

/**
 * A text's words as they are compared, each between two spaces. No word has a space in it, so a phrase stands in the text where
 * it stands here, and a look is enough to see where it does not. Texts are read once as long as there is room for them.
 */
export function createFoldedTexts(): (text: string) => string {
  const kept = new Map<string, string>();
  let size = 0;
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const words = readWords(text).map(({ word }) => word);
    const folded = ` ${words.join(' ')} `;
    if (size + folded.length > mostKept) {
      kept.clear();
      size = 0;
    }
    kept.set(text, folded);
    size += folded.length;
    return folded;
  };
}

export const holdsTogether = (folded: string, { words, open }: Phrase): boolean =>
  words.length > 0 && folded.includes(` ${words.join(' ')}${open ? '' : ' '}`);

export const holdsAll = (folded: string, { words, open }: Phrase): boolean =>
  words.length > 0 &&
  words.every((word, place) => folded.includes(` ${word}${open && place === words.length - 1 ? '' : ' '}`));
