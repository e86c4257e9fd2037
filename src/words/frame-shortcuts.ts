/** The shortcuts of all pages, and the dialog that lists them. */
export const shortcutWords = {
  title: 'Keyboard shortcuts',
  /** `where`: on which pages a shortcut works, if not on all. */
  list: [
    { keys: ['/'], does: 'Search this archive' },
    { keys: ['?'], does: 'Show these shortcuts' },
    { keys: ['n'], does: 'Next question', where: 'in a transcript' },
    { keys: ['p'], does: 'Previous question', where: 'in a transcript' },
    { keys: ['←', '→'], does: 'Go along a map or picture', where: 'while it has the focus' },
    { keys: ['Esc'], does: 'Close what is open' },
  ] as { keys: string[]; does: string; where?: string }[],
  single: 'Shortcuts of one key',
  singleNote: 'They do nothing while you type. Turn them off if you press keys unmeant or speak to your computer.',
  close: 'Close',
};
