import { isShortcut, shortcutSetting } from './is-shortcut.ts';

declare global {
  interface WindowEventMap {
    /** A key that a part of the page may have loaded code for. */
    shortcut: CustomEvent<string>;
  }
}

/** The list of shortcuts opens by `?` and by the footer's button; it is loaded by the first who asks for it. */
const open = (): void => {
  import('./shortcut-list.ts').then(({ openShortcutList }) => openShortcutList(shortcutSetting)).catch(() => undefined);
};

document.querySelector('[data-shortcuts]')?.addEventListener('click', open);
addEventListener('keydown', (event) => {
  if (isShortcut(event, '?')) open();
  // What is loaded later hears of its keys by an event: code that it had in common with this would be one more file of every page.
  for (const key of ['n', 'p']) {
    if (isShortcut(event, key)) dispatchEvent(new CustomEvent('shortcut', { detail: key }));
  }
});
