import { elementsIn, type Page, type PageElement } from '../page.ts';
import { wordsOf } from '../page-words.ts';
import { bare } from './bare-words.ts';

const INLINE = /^(?:span|small|em|i|b|strong|sup|sub|mark|div|a)$/;
/** A badge is a word or two: `Members`, a town, `Video`. */
const longest = 40;

/** Whether what is stated begins or ends with a title, and has no more words of a heading. */
function isEdge(stated: string, rest: string, whole: string): boolean {
  const other = ` ${bare(stated)} `;
  const own = bare(rest);
  return !other.includes(` ${bare(whole)} `) && (other.startsWith(` ${own} `) || other.endsWith(` ${own} `));
}

/**
 * A part of a heading, first or last in it, that is no word of the title: `Members` behind it, the town before it. What the page states as its title has
 * the other words of the heading, and not these.
 *
 * @returns that part, and the title without it
 */
export function findBadge(
  heading: PageElement,
  page: Page,
  stated: readonly string[],
): { element: PageElement; rest: string } | undefined {
  const whole = wordsOf(heading, page);
  const within = elementsIn(heading).flatMap((child) => (INLINE.test(child.name) ? [child, ...elementsIn(child)] : []));
  for (const element of within) {
    const words = wordsOf(element, page);
    if (words === '' || words.length > longest || words.length * 2 > whole.length) continue;
    const rest = whole.startsWith(`${words} `)
      ? whole.slice(words.length).trim()
      : whole.endsWith(` ${words}`)
        ? whole.slice(0, -words.length).trim()
        : '';
    if (bare(rest).includes(' ') && stated.some((title) => isEdge(title, rest, whole))) return { element, rest };
  }
  return undefined;
}
