/** `/` goes to the search box: the page's own, or else the search page. */
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (box) {
    box.focus();
    box.select();
    return;
  }
  const link = document.querySelector<HTMLAnchorElement>('a[data-search-link]');
  if (link) location.assign(`${link.href}#find`);
});
