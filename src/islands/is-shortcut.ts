/** Where the reader's wish for no shortcuts of one key is kept. */
const key = 'shortcuts';

/** Whether keys are shortcuts. */
export const shortcutSetting = {
  isOn(): boolean {
    try {
      return localStorage.getItem(key) !== 'off';
    } catch {
      return true;
    }
  },
  /** @throws where nothing can be kept. */
  turn(on: boolean): void {
    localStorage.setItem(key, on ? 'on' : 'off');
  },
};
export type ShortcutSetting = typeof shortcutSetting;

/**
 * True where the event asks for the shortcut `wanted`: nobody is typing, no other key is held, and the reader has not turned shortcuts
 * off. Voice control and unsteady hands press single keys unmeant, so they can be turned off (WCAG 2.1.4).
 */
export function isShortcut({ key: pressed, ctrlKey, metaKey, altKey, target }: KeyboardEvent, wanted: string): boolean {
  if (pressed !== wanted || ctrlKey || metaKey || altKey) return false;
  // What stood in a dialog keeps the focus until the next frame after the dialog has closed, but nobody types there.
  if (
    target instanceof Element &&
    !target.closest('dialog:not([open])') &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]')
  )
    return false;
  return shortcutSetting.isOn();
}
