import type { Content } from './content/choose-content.ts';
import type { Page, PageElement } from './page.ts';
import { wordsOf } from './page-words.ts';

/** Paragraphs of so many letters are text. */
const shortestText = 80;

/** Why each element is left out, by itself or with what is around it. */
export function reasonsWithin({ elements }: Page, { out }: Content): ReadonlyMap<PageElement, string> {
  const within = new Map<PageElement, string>();
  for (const element of elements) {
    const reason = out.get(element) ?? (element.parent && within.get(element.parent));
    if (reason !== undefined) within.set(element, reason);
  }
  return within;
}

/** Where the text begins below its title: with the first of its parts, or with the first paragraph where the title stands among them. */
export function findFirstText(page: Page, content: Content, title: PageElement): number | undefined {
  const [begin] = content.parts;
  if (!begin || title.start < begin.start) return begin?.start;
  const outside = reasonsWithin(page, content);
  return page.elements.find(
    (element) =>
      element.start >= title.end &&
      element.name === 'p' &&
      !outside.has(element) &&
      wordsOf(element, page).length >= shortestText,
  )?.start;
}
