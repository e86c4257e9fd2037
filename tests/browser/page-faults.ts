import type { Page } from '@playwright/test';

/**
 * On a busy machine Chromium draws the empty page that it begins with, counts that as the new one's first frame, and leaves out the change
 * of pages: an error of its own, before any script of a page runs.
 */
const notOurs = 'Transition was aborted because of invalid state. Page already revealed';

/** Collects what goes wrong in a page from now on: errors, failed requests, requests that leave the site. */
export function collectFaults(page: Page, baseURL = ''): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // The configuration blocks them; only Playwright says so here.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    if (message.trim() !== notOurs) faults.push(message);
  });
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) faults.push(`left the site: ${request.url()}`);
  });
  page.on('response', (response) => {
    // 304 says that what the browser has is still right.
    if (!response.ok() && response.status() !== 304) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Boxes of the page that have to be scrolled sideways to be read, such as a wide table’s. */
export function findSideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(box).overflowX))
      .map(({ tagName, classList }) => `${tagName.toLowerCase()}.${classList.value} scrolls sideways`),
  );
}

/** Elements of which words hang into the margin, where the box of a printed page cuts them off. */
export function findHanging(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((element) => {
      const { textIndent, hangingPunctuation = 'none' } = getComputedStyle(element) as CSSStyleDeclaration & {
        hangingPunctuation?: string;
      };
      return Number.parseFloat(textIndent) < 0 || hangingPunctuation !== 'none' ? element.outerHTML.slice(0, 80) : [];
    }),
  );
}

/** Elements that reach over the right edge of the window, where the page scrolls sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.map(({ tagName, id, classList }) => `${tagName.toLowerCase()}#${id}.${classList.value}`);
    return [`the page is ${scrollWidth} wide, the window ${clientWidth}`, ...names.slice(0, 8)];
  });
}
