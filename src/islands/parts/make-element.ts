/** An element with words in it. Nothing is ever read as HTML: what documents, storage and addresses hold can be anything. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}

export function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = makeElement('button', '', label);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

export function makeLink(label: string, href: string, className = ''): HTMLAnchorElement {
  const link = makeElement('a', className, label);
  link.href = href;
  return link;
}
