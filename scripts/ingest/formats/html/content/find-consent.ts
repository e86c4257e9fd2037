import { aroundOf, attributeOf, elementsIn, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';
import { CONSENT_ANSWERS, CONSENT_MATTER, CONSENT_NAMES, TO_READER } from './consent-words.ts';
import { matchOf } from './omitted-parts.ts';

/** So much of what a dialog says is of that matter, in letters. */
const mostlySays = 0.6;
/** How far out of its buttons a dialog lies. */
const levels = 12;
/** No dialog takes more of a file, in characters. */
const longest = 200_000;
/** A label, which speaks to nobody. */
const label = 80;

/** What holds a page’s text, which may be of consent. */
const FRAME = /^(?:#page|html|body|main|article)$/;

/** True where the program that asks is named. A page's policy may be its text, so that the page's own frame is none. */
const isNamed = (element: PageElement): boolean =>
  !FRAME.test(element.name) && CONSENT_NAMES.test(matchOf(element));

const isButton = (element: PageElement): boolean =>
  element.name === 'button' ||
  attributeOf(element, 'role') === 'button' ||
  (element.name === 'a' && /(?:^|[\s_-])(?:btn|button)(?:[\s_-]|$)/i.test(matchOf(element))) ||
  (element.name === 'input' && /^(?:button|submit)$/i.test(attributeOf(element, 'type')));

const labelOf = (element: PageElement, page: Page): string =>
  (element.name === 'input' ? attributeOf(element, 'value') : wordsOf(element, page)).replace(/[\s.!→›»×✓]{1,4}$/u, '');

/** The innermost elements that hold words of their own: paragraphs, rows, headings. */
function listTexts(element: PageElement, page: Page): string[] {
  const inner = elementsIn(element).filter(({ name }) => /^(?:div|p|ul|ol|li|h[1-6]|section|header|footer|table|tr|td|form|label|article|main)$/.test(name));
  const hasOwn = element.children.some((node) => node.kind === 'text' && /\p{L}/u.test(page.text.slice(node.start, node.end)));
  return inner.length === 0 || hasOwn ? [wordsOf(element, page)] : inner.flatMap((child) => listTexts(child, page));
}

/** True where most of what an element says is of cookies and consent, told to whoever reads it. */
function asksForConsent(element: PageElement, page: Page): boolean {
  if (FRAME.test(element.name) || element.end - element.start > longest) return false;
  const texts = listTexts(element, page).filter((words) => words !== '');
  const all = texts.reduce((sum, words) => sum + words.length, 0);
  const said = texts.filter((words) => CONSENT_MATTER.test(words) && (TO_READER.test(words) || words.length < label));
  return all > 0 && said.some((words) => TO_READER.test(words)) && said.reduce((sum, words) => sum + words.length, 0) >= all * mostlySays;
}

/**
 * Dialogs that ask whether a page may keep something on its reader's machine, by the names that the programs behind them give, and by
 * what they are: buttons to accept or refuse, and around them words of little else, which speak to whoever reads the page.
 */
export function findConsent(page: Page): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  for (const element of page.elements) {
    if (isNamed(element)) found.add(element);
    else if (isButton(element) && CONSENT_ANSWERS.test(labelOf(element, page))) {
      const around = [...aroundOf(element)].slice(1, 1 + levels);
      const outer = around.findLast((at) => asksForConsent(at, page));
      if (outer) found.add(outer);
    }
  }
  return found;
}
