import { findChromium } from '../../scripts/testing/find-chromium.ts';
import { launchOptionsOf } from './launch-options.ts';
import { expect, test } from './offline-host.ts';

// The one without windows installs nothing, and so knows of nothing that could be.
test.use({ launchOptions: launchOptionsOf(findChromium()) });

test('The archive can be installed, as an app of its own among those of the host, with icons of the sizes that it says', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.root);
  const browser = await context.newCDPSession(page);
  const { appId } = await browser.send('Page.getAppId');
  expect(appId).toBe(host.root);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A window without a profile installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const icons = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    const manifest = (await (await fetch(address)).json()) as { icons: { src: string; sizes: string }[] };
    return Promise.all(
      manifest.icons.map(async ({ src, sizes }) => {
        const { width, height } = await createImageBitmap(await (await fetch(new URL(src, address))).blob());
        return { sizes, real: `${width}x${height}` };
      }),
    );
  });
  expect(icons.length).toBe(3);
  for (const { sizes, real } of icons) expect(real).toBe(sizes);
});
