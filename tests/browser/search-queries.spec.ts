import { expect, test } from '@playwright/test';
import { absent, acronyms, misspelt, names, phrases, spoken, type Sought } from './search-queries.ts';

const asked: readonly (readonly [kind: string, queries: readonly Sought[]])[] = [
  ['A name leads to who bears it', names],
  ['Capitals lead to what they stand for', acronyms],
  ['A misspelt name leads to the one that it is a slip of', misspelt],
  ['A phrase leads to who said it, or to where it stands', phrases],
  ['A speaker and a topic lead to what the one said of the other', spoken],
];

for (const [title, queries] of asked) {
  test(title, async ({ page, baseURL }) => {
    test.slow();
    const found: Sought[] = [];
    for (const [query] of queries) {
      await page.goto(`./search/?${new URLSearchParams({ q: query }).toString()}`);
      await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
      const first = page.locator('a[data-answer]').first();
      const [answer, href] =
        (await first.count()) > 0
          ? await first.evaluate((link) => [link.getAttribute('data-answer') ?? '', (link as HTMLAnchorElement).href])
          : ['', ''];
      const { pathname, hash } = href === '' ? { pathname: '', hash: '' } : new URL(href);
      const root = new URL(baseURL ?? '').pathname;
      found.push([query, answer as Sought[1], pathname.slice(root.length) + hash]);
    }
    expect(found).toEqual(queries);
  });
}

test('What stands nowhere lists nothing, and what is said of it is that', async ({ page }) => {
  for (const query of absent) {
    await page.goto(`./search/?${new URLSearchParams({ q: query }).toString()}`);
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('a[data-answer]:not([data-answer=authority])'), query).toHaveCount(0);
    await expect(page.getByRole('status')).toContainText('No results');
  }
});
