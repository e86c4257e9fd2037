import { foldWords } from '../../text/fold-words.ts';
import { BLOCKS } from '../../segment/html-elements.ts';
import { aroundOf, attributeOf, type Page, type PageElement } from './page.ts';
import { wordsOf } from './page-words.ts';

/** A page has a list of contents where so many of its links lead to what they name. */
const fewest = 3;
/** In characters. Longer paragraphs are text, whatever leads to them. */
const longest = 240;

/** The paragraph that an anchor stands in, or which it is. */
const paragraphOf = (anchor: PageElement): PageElement | undefined =>
  [...aroundOf(anchor)].find(({ name }) => BLOCKS.has(name));

/**
 * Paragraphs that a page's list of contents leads to with their own words: headings, whatever element they are.
 * Programs that turn print into pages mark them so and no other way.
 */
export function findListedHeadings(page: Page): ReadonlySet<PageElement> {
  const listed = new Map<string, string>();
  for (const element of page.elements) {
    const target = element.name === 'a' ? attributeOf(element, 'href') : '';
    if (/^#./.test(target)) listed.set(target.slice(1), foldWords(wordsOf(element, page)));
  }
  if (listed.size < fewest) return new Set();
  const found = new Set<PageElement>();
  for (const element of page.elements) {
    const words = listed.get(attributeOf(element, 'name')) ?? listed.get(attributeOf(element, 'id'));
    const paragraph = words === undefined || words === '' ? undefined : paragraphOf(element);
    if (!paragraph || paragraph.end - paragraph.start > 20 * longest) continue;
    const own = wordsOf(paragraph, page);
    if (/^(?:p|div|center)$/.test(paragraph.name) && own.length <= longest && foldWords(own) === words)
      found.add(paragraph);
  }
  return found.size < fewest ? new Set() : found;
}
