/** Names that are not to be seen as links are none: nobody comes to stand on them with the keyboard. */
export function setPlain(isPlain: boolean): void {
  for (const name of document.querySelectorAll<HTMLAnchorElement>('.mention')) {
    if (isPlain) {
      name.dataset['href'] ??= name.getAttribute('href') ?? '';
      name.removeAttribute('href');
    } else if (name.dataset['href'] !== undefined) {
      name.setAttribute('href', name.dataset['href']);
      delete name.dataset['href'];
    }
  }
}
