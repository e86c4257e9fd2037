import type { Page } from '@playwright/test';
import axe, { type ElementContext, type RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Only what is wrong is read: the rest of the report costs more than the rules.
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong in a page as it is shown now, or `within` an element of it: the rule and the elements. No page has frames. Axe is
 * half a megabyte, which the page is given once, however often it is looked at.
 */
export async function findViolations(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, { within, options });
}

/** Runs in the page. */
async function runAxe(given: { within: string | undefined; options: RunOptions }): Promise<string[]> {
  const { run } = (window as unknown as { axe: typeof axe }).axe;
  const context: ElementContext = given.within ?? document;
  const { violations } = await run(context, given.options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
