/** A word as it is written, punctuation included, and the passage that it stands in, where that is known. */
export interface Word {
  word: string;
  passage: string;
}

/** A stretch of text of one passage. Words may go on from one stretch to the next: `un<em>believ</em>able`. */
export interface Stretch {
  text: string;
  passage: string;
}

/** The words of some stretches, put together without anything between them. White space of any kind and length parts words. */
export function splitWords(stretches: readonly Stretch[]): Word[] {
  const text = stretches.map((stretch) => stretch.text).join('');
  let index = 0;
  let end = stretches[0]?.text.length ?? 0;
  return [...text.matchAll(/\S+/g)].map((match) => {
    while (match.index >= end) end += stretches[(index += 1)]?.text.length ?? Infinity;
    return { word: match[0], passage: stretches[index]?.passage ?? '' };
  });
}

/** The first place where the words of a page are not those of its source. Undefined where there is none. */
export function findDifference(source: readonly Word[], page: readonly Word[]): string | undefined {
  const length = Math.max(source.length, page.length);
  for (let index = 0; index < length; index += 1) {
    const [wanted, found] = [source[index], page[index]];
    const before = source.slice(Math.max(0, index - 5), index).map(({ word }) => word);
    const place = `word ${index + 1}, in ${wanted?.passage ?? found?.passage ?? ''}, after “${before.join(' ')}”`;
    if (wanted?.word !== found?.word) {
      return `${place}: the source has ${quote(wanted)}, the page has ${quote(found)}`;
    }
    // Words without an address of their own, such as a dateline, have their order only.
    if (wanted && found?.passage && wanted.passage !== found.passage) {
      return `${place}: “${wanted.word}” stands in ${found.passage} of the page`;
    }
  }
  return undefined;
}

const quote = (word: Word | undefined) => (word ? `“${word.word}”` : 'nothing more');
