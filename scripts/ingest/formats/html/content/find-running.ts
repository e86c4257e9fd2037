import { allWithin, aroundOf, elementsIn, type Page, type PageElement } from '../page.ts';
import { linkDensity, measurePage, type Measures } from './measure-page.ts';

/** A paragraph of a text, in letters; what is said of another text is a paragraph or two. */
const paragraph = 80;
const fewest = 3;

const lettersOf = (element: PageElement, measures: Measures): number[] =>
  elementsIn(element).flatMap((child) => {
    const measure = measures.get(child);
    return child.name === 'p' && measure && measure.length >= paragraph && linkDensity(measure) < 0.25 ? [measure.length] : [];
  });

/**
 * What holds the longest running text of a page, three paragraphs or more one beside the other, and all around it: such a text is no menu, whatever
 * forms, pictures and links stand in the same part.
 */
export function findRunning(page: Page, isOut: (element: PageElement) => boolean): ReadonlySet<PageElement> {
  const measures = measurePage(page, isOut);
  const outside = allWithin(page, isOut);
  let longest = 0;
  let found: PageElement | undefined;
  for (const element of page.elements) {
    if (outside.has(element)) continue;
    const letters = lettersOf(element, measures);
    const sum = letters.reduce((all, one) => all + one, 0);
    if (letters.length >= fewest && sum > longest) [longest, found] = [sum, element];
  }
  return new Set(found ? aroundOf(found) : []);
}
