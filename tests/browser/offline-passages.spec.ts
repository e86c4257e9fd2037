import { expect, settle, test } from './offline-host.ts';
import { meeting } from './site-pages.ts';

test('What a reader kept is shown with its words and its citation where the host can’t be reached', async ({
  page,
  host,
}) => {
  await settle(page, host.root);
  await page.goto(host.address(`documents/${meeting}/`));
  await page.waitForLoadState('networkidle');
  await page.locator('#p2').hover();
  await page.keyboard.press('k');
  await expect(page.locator('.kept-says')).toHaveText('Kept. 1 passage in My passages.');
  const words = (await page.locator('#p2').textContent()) ?? '';
  host.stop();
  await page.locator('.kept-count').click();
  await expect(page.locator('.kept-citation')).toHaveCount(1);
  await expect(page.locator('.kept')).toContainText(words.slice(0, 60).trim());
});
