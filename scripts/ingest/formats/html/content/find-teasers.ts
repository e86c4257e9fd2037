import { elementsIn, type Page, type PageElement } from '../page.ts';
import { linkDensity, type Measure, type Measures } from './measure-page.ts';

const ITEM = /^(?:li|article|div|section)$/;
const HEADING = /^h[2-6]$/;
/** How long what is said of another text may be, in letters that are no link. */
const longest = 500;

const unlinked = ({ length, linked }: Measure): number => length - linked;

/** Whether one of its first headings, not deep within, is a link as a whole. */
function hasLinkedHeading(element: PageElement, measures: Measures, depth = 3): boolean {
  return elementsIn(element).some((child) => {
    const measure = measures.get(child);
    if (!measure || measure.length === 0) return false;
    if (HEADING.test(child.name)) return linkDensity(measure) > 0.95;
    return depth > 0 && hasLinkedHeading(child, measures, depth - 1);
  });
}

/** A heading that leads elsewhere, and a paragraph at most. */
function isTeaser(element: PageElement, measures: Measures): boolean {
  const measure = measures.get(element);
  if (!measure || measure.paragraphs > 2 || unlinked(measure) > longest) return false;
  return hasLinkedHeading(element, measures);
}

/** Whether all that it holds are at least two such items, of one kind. */
function isList(element: PageElement, measures: Measures): boolean {
  const items = elementsIn(element);
  const [first] = items;
  if (!first || items.length < 2 || !ITEM.test(first.name)) return false;
  return items.every((item) => item.name === first.name && isTeaser(item, measures));
}

/**
 * Lists of other texts, each a heading that is a link, and what begins below it. They have the names of texts (`hentry`), whose excerpts they
 * are. Where they say more than the rest of the page does, the page is such a list itself, and none is told.
 */
export function findTeasers(page: Page, measures: Measures): ReadonlySet<PageElement> {
  const lists = page.elements.filter((element) => isList(element, measures));
  const own = lists.reduce((sum, list) => sum + unlinked(measures.get(list) as Measure), 0);
  const all = measures.get(page.root);
  return new Set(all && unlinked(all) - own > own ? lists : []);
}
