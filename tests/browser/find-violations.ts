import type { Page } from '@playwright/test';
import axe, { type ElementContext, type RunOptions } from 'axe-core';
import { settleIncomplete } from './settle-incomplete.ts';

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Only what is wrong, or may be, is read: the rest of the report costs more than the rules.
  resultTypes: ['violations', 'incomplete'],
};

/** The rules that ask for colours. */
const ofColours: RunOptions = {
  ...options,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds wrong in a page as it is shown now, or `within` an element of it: the rule and the elements; and what it leaves open and
 * nothing else settles. No page has frames. Axe is half a megabyte, which the page is given once, however often it is looked at.
 */
export function findViolations(page: Page, within?: string): Promise<string[]> {
  return askAxe(page, { within, options });
}

/** The same of colours alone, where the page was looked at in others. */
export const findColourViolations = (page: Page): Promise<string[]> =>
  askAxe(page, { within: undefined, options: ofColours });

async function askAxe(page: Page, given: Parameters<typeof runAxe>[0]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { wrong, open } = await page.evaluate(runAxe, given);
  return open.length === 0 ? wrong : [...wrong, ...(await page.evaluate(settleIncomplete, open))];
}

/** Runs in the page. */
async function runAxe(given: { within: string | undefined; options: RunOptions }) {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const context: ElementContext = given.within ?? document;
  const { violations, incomplete } = await run(context, given.options);
  return {
    wrong: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    open: incomplete.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, target: target.join(' ') }))),
  };
}
