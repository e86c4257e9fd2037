/** Where the reader's wish for no shortcuts of one key is kept. */
export const shortcutsKey = 'shortcuts';

/**
 * True where the event asks for the shortcut `key`: nobody is typing, no other key is held, and the reader has not turned shortcuts
 * off. Voice control and unsteady hands press single keys unmeant, so they can be turned off (WCAG 2.1.4).
 */
export function isShortcut({ key: pressed, ctrlKey, metaKey, altKey, target }: KeyboardEvent, key: string): boolean {
  if (pressed !== key || ctrlKey || metaKey || altKey) return false;
  // What stood in a dialog keeps the focus until the next frame after the dialog has closed, but nobody types there.
  if (
    target instanceof Element &&
    !target.closest('dialog:not([open])') &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
  )
    return false;
  try {
    return localStorage.getItem(shortcutsKey) !== 'off';
  } catch {
    return true;
  }
}
