import type { Browser } from '../browser.ts';

/** What stands first: the question, the sort of its answer, and where that stands below the site's root; both empty if nothing is found. */
export type FirstAnswer = readonly [query: string, answer: string, place: string];

/** Asks the search page of a site one question after the other. */
export async function firstAnswers(browser: Browser, root: string, queries: readonly string[]): Promise<FirstAnswer[]> {
  await browser.open(`${root}search/`);
  const first = await browser.run(askAll, queries);
  // What was asked stands in the address, so that it is marked there.
  return first.map(({ query, answer, href }) => [query, answer, href.slice(root.length).replace(/\?[^#]*/, '')]);
}

/** Runs in the page, once it is there: asks one question after the other. @returns the answer to each that stands first */
async function askAll(queries: readonly string[]) {
  await customElements.whenDefined('archive-search');
  const search = document.querySelector<HTMLElement>('main archive-search');
  const box = search?.querySelector<HTMLInputElement>('input[type=search]');
  const found: { query: string; answer: string; href: string }[] = [];
  for (const query of queries) {
    if (box) box.value = query;
    // It is loading from then on.
    box?.form?.requestSubmit();
    while (search?.dataset['searchState'] === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
    const first = search?.querySelector<HTMLAnchorElement>('a[data-answer]');
    found.push({ query, answer: first?.dataset['answer'] ?? '', href: first?.href ?? '' });
  }
  return found;
}
