import { expect, test } from '@playwright/test';
import { call, meeting, reading, source } from './site-pages.ts';

test('Corrections are visible, can be switched to “as received”, and back', async ({ page }) => {
  await page.goto(reading(meeting));
  const corrections = page.locator('.text .fix');
  await expect(corrections).toHaveCount(10);
  await expect(corrections.first()).toBeVisible();
  await expect(corrections.first()).toHaveText('López');
  // Underlined with dashes, or it could not be told from the words around it.
  await expect(corrections.first()).toHaveCSS('border-bottom-style', 'dashed');

  const button = page.getByRole('button', { name: /as received/i });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(corrections).toHaveText(Array.from({ length: 10 }, () => 'Lpez'));
  // The note beside them says both.
  const passages = page.locator('.text p[id]');
  await expect(passages.filter({ hasText: 'López' })).toHaveCount(0);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(corrections).toHaveText(Array.from({ length: 10 }, () => 'López'));
  await expect(passages.filter({ hasText: 'Lpez' })).toHaveCount(0);
});

test('A correction leads to its entry beside the source', async ({ page }) => {
  await page.goto(reading(meeting));
  await page.locator('.text .fix').first().click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/source/') && url.hash === '#c1');
  await expect(page.locator('#c1')).toBeInViewport();
  await expect(page.locator('#c1')).toContainText('The accented letter was lost in this copy.');
});

for (const [id, name] of [
  [call, 'turn and every paragraph of the call'],
  [meeting, 'paragraph of the report'],
] as const) {
  test(`Every ${name} has an id and a visible link to it`, async ({ page }) => {
    await page.goto(reading(id));
    const unlinked = await page.evaluate(() => {
      const passages = [...document.querySelectorAll('.text :is(section, p, li, h2, h3, tr)[id]')].filter(
        ({ id: passage }) => /^(?:p|t|n)\d+(?:p\d+)?$/.test(passage),
      );
      const isLinked = ({ id: passage }: Element) =>
        [...document.querySelectorAll(`.text a[href$="#${passage}"]`)].some((link) => {
          const { width, height } = link.getBoundingClientRect();
          return link.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0;
        });
      // A turn's number stands for its first paragraph's.
      const needed = passages.filter(({ id: passage }) => !/^t\d+p1$/.test(passage));
      return {
        count: needed.length,
        unlinked: needed.filter((passage) => !isLinked(passage)).map(({ id: own }) => own),
      };
    });
    expect(unlinked.count).toBeGreaterThan(20);
    expect(unlinked.unlinked).toEqual([]);
  });
}

test('The address of a paragraph of a turn goes to it', async ({ page }) => {
  await page.goto(`${reading(call)}#t8p6`);
  await expect(page.locator('#t8p6')).toBeInViewport();
  await expect(page.locator('#t1')).not.toBeInViewport();
  // Nothing that stays at the top of the window covers it.
  const covered = await page.locator('#t8p6').evaluate((paragraph) => {
    const { left, top } = paragraph.getBoundingClientRect();
    return !paragraph.contains(document.elementFromPoint(left + 5, top + 10));
  });
  expect(covered).toBe(false);
});

test('A passage’s number is a link that puts its address into the address bar', async ({ page }) => {
  await page.goto(reading(call));
  await page.locator('.text a.no[href$="#t12"]').click();
  await expect(page).toHaveURL(/#t12$/);
  await expect(page.locator('#t12')).toBeInViewport();
});

test('The evidence of an inferred date leads to its words', async ({ page }) => {
  await page.goto(reading(meeting));
  await page.getByText('how we know').click();
  const evidence = page.locator('.known .evidence').first().getByRole('link').first();
  await evidence.click();
  await expect(page).toHaveURL(/#p1/);
  await expect(page.locator('#p1')).toBeInViewport();
});

test('In print a paragraph that begins with a quotation has its mark within the page', async ({ page }) => {
  await page.goto(reading('true-partners-2023'));
  await page.emulateMedia({ media: 'print' });
  const [mark, words] = await page.locator('#p2').evaluate((passage) => {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const first = document.createRange();
    const text = walker.nextNode();
    if (text) first.setStart(text, 0);
    if (text) first.setEnd(text, 1);
    return [first.getBoundingClientRect().left, passage.getBoundingClientRect().left] as const;
  });
  expect(mark).toBeGreaterThanOrEqual(words);
  // What the line above the text folds away is on paper.
  await expect(page.locator('.known')).toBeVisible();
  await expect(page.getByText('how we know')).toBeHidden();
});

test('In print the text is there, navigation and search are not', async ({ page }) => {
  const onScreenOnly = page.locator('nav:not(.crumbs)').or(page.getByRole('search')).or(page.locator('.skip'));
  await page.goto(reading(call));
  await expect(page.getByRole('navigation', { name: 'Archive' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const id of ['title', 't1', 't7', 't29']) await expect(page.locator(`#${id}`)).toBeVisible();
  await expect(onScreenOnly.filter({ visible: true })).toHaveCount(0);
});

test('The text of the report prints with its altered copy’s warning', async ({ page }) => {
  await page.goto(reading(meeting));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Altered copy.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('On paper the archive’s name and the document’s title head each page', async ({ page }) => {
  await page.goto(reading(call));
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.crumbs');
  // What browsers repeat on each page.
  await expect(head).toHaveCSS('display', 'table-header-group');
  await expect(head).toContainText('Background Press Call');
  const name = await head.locator('ol').evaluate((list) => getComputedStyle(list, '::before').content);
  expect(name).toBe('"The Summit Record"');
  await expect(head.getByText('Archive')).toBeHidden();
  await expect(page.locator('.masthead')).toBeHidden();
});

test('On paper a correction is told below its passage, what only leads on is not', async ({ page }) => {
  await page.goto(reading(meeting));
  await page.emulateMedia({ media: 'print' });
  const corrected = page.locator('.on-passage', { hasText: 'Corrected' }).first();
  await expect(corrected).toBeVisible();
  const [passage, note] = [await page.locator('#p1').boundingBox(), await corrected.boundingBox()];
  expect(note?.y).toBeGreaterThanOrEqual((passage?.y ?? 0) + (passage?.height ?? 0));
  await expect(page.locator('.notes.folded').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.notes summary').filter({ visible: true })).toHaveCount(0);
});

test('On paper a turn’s number stays with its first words, and no record is cut', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(reading(call));
  // What is laid out before the speaker could end a page, with the number on it.
  const before = await page.locator('.turn > .who').evaluateAll((all) =>
    all.flatMap((who) => {
      const others = [...(who.parentElement?.children ?? [])];
      return others.slice(0, others.indexOf(who)).filter((element) => {
        const { display, position } = getComputedStyle(element);
        return display !== 'none' && position !== 'absolute';
      });
    }),
  );
  expect(before).toEqual([]);
  await page.goto(`${reading(call)}cite/`);
  const cut = await page
    .locator('pre')
    .evaluateAll((records) => records.filter((one) => one.scrollHeight > one.clientHeight));
  expect(cut).toEqual([]);
});

test('With reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['./', reading(call), source(call), './search/']) {
    await page.goto(address);
    const moving = await page.evaluate(() => {
      const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      const lasts = (durations: string) => durations.split(', ').some((duration) => Number.parseFloat(duration) > 0.01);
      const moves = styles.filter(
        ({ animationName, animationDuration, transitionDuration, scrollBehavior }) =>
          (animationName !== 'none' && lasts(animationDuration)) ||
          lasts(transitionDuration) ||
          scrollBehavior === 'smooth',
      );
      return moves.length + document.getAnimations().length;
    });
    expect(moving, address).toBe(0);
  }
});

test('The skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto(reading(call));
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});
