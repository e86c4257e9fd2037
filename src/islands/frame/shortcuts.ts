import { isShortcut } from '../parts/is-shortcut.ts';

/** The list of shortcuts opens by `?` and by the footer's button; it is loaded by the first who asks for it. */
const open = (): void => {
  import('./shortcut-list.ts').then(({ openShortcutList }) => openShortcutList()).catch(() => undefined);
};

document.querySelector('[data-shortcuts]')?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (isShortcut(event, '?')) open();
});
