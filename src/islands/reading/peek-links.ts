import { servedRoot } from '../parts/served-root.ts';

/** The address of such a path. */
export const addressOf = (path: string): string => new URL(path, servedRoot()).href;

/** An element with words in it. Nothing is ever read as HTML. */
export function element(name: string, className = '', ...inside: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

export function link(label: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = label;
  return made;
}
