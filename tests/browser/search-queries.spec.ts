import { expect, test, type Page } from '@playwright/test';
import { askEach, type Answered } from '../asked/ask-each.ts';
import { absent, acronyms, misspelt, names, phrases, spoken, type Sought } from './search-queries.ts';

const asked: readonly (readonly [kind: string, queries: readonly Sought[]])[] = [
  ['A name leads to who bears it', names],
  ['Capitals lead to what they stand for', acronyms],
  ['A misspelt name leads to the one that it is a slip of', misspelt],
  ['A phrase leads to who said it, or to where it stands', phrases],
  ['A speaker and a topic lead to what the one said of the other', spoken],
];

/** In one page, as somebody asks who goes on from what was answered. That a question in the address is answered is looked at elsewhere. */
async function ask(page: Page, queries: readonly string[]): Promise<Answered[]> {
  test.slow();
  await page.goto('./search/');
  return page.evaluate(askEach, queries);
}

for (const [title, queries] of asked) {
  test(title, async ({ page, baseURL }) => {
    const answered = await ask(
      page,
      queries.map(([query]) => query),
    );
    const found = answered.map(({ query, sorts: [first = ''], href }) => {
      const { pathname, hash } = href === '' ? { pathname: '', hash: '' } : new URL(href);
      return [query, first, pathname.slice(new URL(baseURL ?? '').pathname.length) + hash];
    });
    expect(found).toEqual(queries);
  });
}

test('What stands nowhere lists nothing, and what is said of it is that', async ({ page }) => {
  for (const { query, sorts, said } of await ask(page, absent)) {
    expect(
      sorts.filter((sort) => sort !== 'authority'),
      query,
    ).toEqual([]);
    expect(said, query).toContain('No results');
  }
});
