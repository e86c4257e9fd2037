import { askEach } from '../../asked/ask-each.ts';
import type { Browser } from '../browser.ts';

/** What stands first: the question, the sort of its answer, and where that stands below the site's root; both empty if nothing is found. */
export type FirstAnswer = readonly [query: string, answer: string, place: string];

/** Asks the search page of a site one question after the other. */
export async function firstAnswers(browser: Browser, root: string, queries: readonly string[]): Promise<FirstAnswer[]> {
  await browser.open(`${root}search/`);
  const answered = await browser.run(askEach, queries);
  // What was asked stands in the address, so that it is marked there.
  return answered.map(({ query, sorts: [first = ''], href }) => [
    query,
    first,
    href.slice(root.length).replace(/\?[^#]*/, ''),
  ]);
}
