/** So many milliseconds are worked at a stretch: then what was found is painted, and keys are heard. */
const longestStretch = 8;

/** For work in many steps: to be awaited between two of them, it lets the page go on where it has waited long enough. */
export function createPageYield(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began <= longestStretch) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}
