import { chromium } from '@playwright/test';
import { join } from 'node:path';

/** A page to be pictured. */
export interface Sight {
  /** The pictures' names begin with it. */
  name: string;
  url: string;
}

export const widths = [360, 768, 1280, 1920] as const;
export const schemes = ['light', 'dark'] as const;

/** Chromium draws no picture longer than its textures. */
const longest = 16_000;

/**
 * Pictures each page whole, at each width in each scheme, as `<name>-<width>-<scheme>.png` in `folder`.
 * @returns the names of pictures that had to be cut at their foot.
 */
export async function takeScreenshots(
  executablePath: string,
  sights: readonly Sight[],
  folder: string,
  onPicture: () => void,
): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  const cut: string[] = [];
  try {
    for (const colorScheme of schemes) {
      for (const width of widths) {
        const viewport = { width, height: 900 };
        // A style of ours has to get past the site's policy.
        const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', bypassCSP: true });
        for (const { name, url } of sights) {
          await page.goto(url, { waitUntil: 'networkidle' });
          // What is not yet in the window is drawn as it comes near; in a picture nothing comes nearer.
          await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          const picture = `${name}-${String(width)}-${colorScheme}.png`;
          if (height > longest) cut.push(picture);
          await page.screenshot({
            path: join(folder, picture),
            fullPage: true,
            ...(height > longest && { clip: { x: 0, y: 0, width, height: longest } }),
          });
          onPicture();
        }
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  return cut;
}
