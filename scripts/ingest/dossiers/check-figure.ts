import type { Document } from '../../../src/record/document.ts';
import type { Figure } from '../../../src/record/figure.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { CheckedReference } from './checked-reference.ts';
import { namedPassages, reportPassage, reportWords } from './check-passage.ts';
import type { Reference } from './find-references.ts';
import { findWords } from './find-words.ts';

/** `<Figure id="report#p7">words</Figure>`: words of that passage that hold a figure of the record, whole. */
export function checkFigure(
  { words, place, wordsPlace }: Reference,
  block: string,
  document: Document,
): CheckedReference {
  if (words === undefined) return { problem: reportNoWords(place) };
  const named = namedPassages(block, document);
  if (named.length === 0) return { problem: reportPassage(place, block, document) };
  for (const { id, text } of named) {
    const start = findWords(text, words);
    if (start === undefined) continue;
    const figures = document.figures.filter((figure) => figure.block === id);
    const held = figures.some((figure) => figure.start >= start && figure.end <= start + words.length);
    return held
      ? { cites: [{ kind: 'figure', document: document.id, block }] }
      : { problem: reportNoFigure(wordsPlace, words, block, figures, document) };
  }
  return { problem: reportWords(wordsPlace, words, block, named, document) };
}

const reportNoWords = (place: Place): Problem => ({
  ...place,
  kind: 'figure-without-words',
  what: 'This figure has no words.',
  why: 'A passage can hold several figures; the words say which is meant.',
  fix: 'Write the figure between the tags, as the passage has it.',
});

function reportNoFigure(
  place: Place,
  words: string,
  block: string,
  figures: readonly Figure[],
  { id }: Document,
): Problem {
  const known = figures.map(({ exact }) => `“${exact}”`).join(', ');
  return {
    ...place,
    kind: 'no-figure',
    what: `“${words}” is no whole figure of "${block}" in "${id}"${known ? `; its figures are ${known}.` : '.'}`,
    why: 'A figure leads to the list of figures, where its quantity and what it measures stand.',
    fix: known ? 'Write the whole figure, as it is printed.' : 'Write <Passage> instead of <Figure>.',
  };
}
