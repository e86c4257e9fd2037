import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Where the keyboard has been. */
    tabStops?: Set<Element>;
  }
}

/**
 * Goes through a page by Tab. @returns how many stops it has, and what is wrong: stops that don't show where the keyboard is, and what
 * can be used by a mouse and has none. None may hold the keyboard.
 */
export async function tabThrough(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  const visited = new Set<string>();
  while (visited.size < 3000) {
    await page.keyboard.press('Tab');
    const focus = await lookAtFocus(page);
    // Behind the last stop is the browser itself, and then the first one again.
    if (!focus || visited.has(focus.stop)) break;
    visited.add(focus.stop);
    faults.push(...focus.faults.map((fault) => `${focus.stop} ${fault}`));
  }
  let missed = await findMissed(page);
  if (missed.length > 0) {
    // What came into the page behind the keyboard, such as the way back to a question, is a stop the next time around.
    for (let press = 0; press <= visited.size + 2; press += 1) {
      await page.keyboard.press('Tab');
      await noteStop(page);
    }
    missed = await findMissed(page);
  }
  return { stops: visited.size, faults: [...faults, ...missed] };
}

const noteStop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement) (window.tabStops ??= new Set()).add(document.activeElement);
  });

/** What is there to be used and was no stop. Of a group that is one stop, arrows lead to the others. */
const findMissed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const stops = window.tabStops ?? new Set();
    const inGroup = (element: Element): boolean => {
      const group = element.closest('[role=group], fieldset, [role=toolbar]');
      return group !== null && [...stops].some((stop) => group.contains(stop));
    };
    return [...document.querySelectorAll('a[href], button:enabled, input:enabled, select:enabled, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert]') === null)
      .filter((element) => !stops.has(element) && !inGroup(element))
      .map(({ tagName, textContent }) => `${tagName.toLowerCase()} “${textContent.trim().slice(0, 40)}” is no stop`);
  });

/** Where the keyboard is, and what is wrong with how that shows; nothing where no element of the page has the focus. */
async function lookAtFocus(page: Page): Promise<{ stop: string; faults: string[] } | undefined> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    (window.tabStops ??= new Set()).add(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const seenAt = ({ left: x, top: y, width: wide, height: high }: DOMRect): boolean => {
      const there = document.elementFromPoint(x + wide / 2, y + high / 2);
      return there !== null && (element.contains(there) || there.contains(element));
    };
    // Links may be broken over two lines, and marks of a picture are made of pieces: it is enough that one is seen.
    const pieces = [element, ...element.children].flatMap((part) => [...part.getClientRects()]);
    const { outlineStyle } = getComputedStyle(element);
    return {
      stop: `${element.tagName.toLowerCase()} “${(element.textContent || element.id).trim().slice(0, 40)}” at ${String(Math.round(left))},${String(Math.round(top + scrollY))}`,
      sized: width >= 1 && height >= 1,
      seen: pieces.some(seenAt),
      outlined: outlineStyle !== 'none',
    };
  });
  if (!focus) return undefined;
  const shown = focus.outlined || (await changesByFocus(page));
  return {
    stop: focus.stop,
    faults: [
      ...(focus.sized ? [] : ['has no size']),
      ...(focus.seen ? [] : ['is covered or outside the window']),
      ...(shown ? [] : ['does not show its focus']),
    ],
  };
}

/** True where the window looks different without the focus. */
async function changesByFocus(page: Page): Promise<boolean> {
  const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement | SVGElement);
  const before = await page.screenshot({ caret: 'hide' });
  await focused.evaluate((element) => {
    element.blur();
  });
  const after = await page.screenshot({ caret: 'hide' });
  await focused.evaluate((element) => {
    element.focus();
  });
  return !before.equals(after);
}
