import type { Problem } from '../report/problem.ts';
import type { BuiltSite } from './built-site.ts';
import { placeInPage } from './check.ts';

/** No page holds a script, a style or an event handler of its own: the security policy would block it. */
export function findInlineCode(site: BuiltSite): Problem[] {
  return [...site.pages.values()].flatMap((page) =>
    page.inlineCode.map(({ what, offset }) => ({
      kind: 'inline-code',
      ...placeInPage(site, page, offset),
      what: `The page holds inline code: ${what}`,
      why: 'The security policy allows scripts and styles from files of the site only, so browsers ignore it.',
      fix: 'Move it into a stylesheet or an island; widths and shades go into SVG attributes or classes.',
    })),
  );
}
