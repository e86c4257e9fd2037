import puppeteer, { type KeyInput } from 'puppeteer-core';
import { windowSize, type Browser } from './browser.ts';

/** Starts Chromium or Firefox without a window. */
export async function startByPuppeteer(browser: 'chrome' | 'firefox', executablePath: string): Promise<Browser> {
  const program = await puppeteer.launch({
    browser,
    executablePath,
    defaultViewport: windowSize,
    // Without a window nobody sees sixty pictures a second.
    extraPrefsFirefox: { 'layout.frame_rate': 10 },
    // Root, as in a container, has no sandbox.
    ...(browser === 'chrome' && { args: ['--no-sandbox', '--disable-background-networking'] }),
  });
  const page = await program.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    run: async (work, ...given) => (await page.evaluate(work as (...given: unknown[]) => unknown, ...given)) as never,
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    click: (selector) => page.click(selector),
    close: () => program.close(),
  };
}
