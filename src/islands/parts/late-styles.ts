/** Links to the styles of what scripts add, fetched at the first need. No browser knows their `rel`: a policy may forbid what they fetch ahead. */
const loaded = new Map<string, Promise<void>>();

/**
 * Settles when the styles hold, or can't be had.
 *
 * @param name the `data-late` of their link
 */
export function loadLateStyles(name: 'reading' | 'answers'): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(`link[data-late=${name}]`);
  const load = loaded.get(name) ?? (link ? follow(link) : Promise.resolve());
  loaded.set(name, load);
  return load;
}

const follow = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      resolve();
    };
    link.addEventListener('load', end);
    link.addEventListener('error', end);
    link.rel = 'stylesheet';
  });
