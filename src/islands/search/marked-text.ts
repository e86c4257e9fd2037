import { findWanted, type WantedPlace, type WantedWord } from './wanted-words.ts';

/** A text with `[start, end)` of what is marked in it. */
export interface MarkedText {
  text: string;
  places: [start: number, end: number][];
}

const excerptLength = 240;

export const markWords = (text: string, wanted: readonly WantedWord[]): MarkedText => ({
  text,
  places: findWanted(text, wanted).map(([start, end]) => [start, end]),
});

/** A stretch of a text around the place where most of the wanted words stand. `hits`: where they do. */
export function cutMarked(
  text: string,
  wanted: readonly WantedWord[],
  hits: readonly WantedPlace[] = findWanted(text, wanted),
): MarkedText {
  if (text.length <= excerptLength) return { text, places: hits.map(([start, end]) => [start, end]) };
  const first = bestStart(hits);
  const from = first < excerptLength / 2 ? 0 : behindSpace(text, Math.floor(first - excerptLength / 3), first);
  const most = from + excerptLength;
  const space = text.lastIndexOf(' ', most);
  // Some scripts have no spaces.
  const to = most >= text.length ? text.length : space > first ? space : most;
  const before = from > 0 ? '… ' : '';
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    places: hits
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

const behindSpace = (text: string, from: number, before: number): number => {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= before ? from : space + 1;
};

/** Where most different words stand close together. */
function bestStart(hits: readonly WantedPlace[]): number {
  const rated = hits.map(([start]) => {
    const near = hits.filter(([other]) => other >= start && other < start + excerptLength / 2);
    return { start, words: new Set(near.map(([, , word]) => word)).size };
  });
  return rated.sort((a, b) => b.words - a.words || a.start - b.start)[0]?.start ?? 0;
}
