/** The link to the styles of what scripts add, fetched at the first need. No browser knows its `rel`: a policy may forbid what they fetch ahead. */
const link = document.querySelector<HTMLLinkElement>('link[data-late]');

let loaded: Promise<void> | undefined;

/** Settles when they hold, or can't be had. */
export const loadLateStyles = (): Promise<void> =>
  (loaded ??= new Promise((resolve) => {
    if (!link) {
      resolve();
      return;
    }
    const end = (): void => {
      resolve();
    };
    link.addEventListener('load', end);
    link.addEventListener('error', end);
    link.rel = 'stylesheet';
  }));
