/** How many problems of one sort are listed for one file. */
const listed = 3;

/**
 * Reports the first few of `items`; `rest` is empty but for the last one reported, where it says how many more there are:
 * ` (and 12 more in this file)`.
 */
export function listFirst<Item, Report>(
  items: readonly Item[],
  report: (item: Item, rest: string) => Report,
): Report[] {
  const more = items.length - listed;
  return items
    .slice(0, listed)
    .map((item, index) => report(item, index === listed - 1 && more > 0 ? ` (and ${more} more in this file)` : ''));
}
