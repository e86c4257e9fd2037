/** The shortcuts of all pages, and the dialog that lists them. */
export const shortcutWords = {
  title: 'Keyboard shortcuts',
  /** `where`: on which pages a shortcut works, if not on all. */
  list: [
    { keys: ['/'], does: 'Search this archive' },
    { keys: ['?'], does: 'Show these shortcuts' },
    { keys: ['k'], does: 'Keep the passage or statement, or let it go' },
    { keys: ['n'], does: 'Next question', where: 'in a transcript' },
    { keys: ['p'], does: 'Previous question', where: 'in a transcript' },
    { keys: ['←', '→'], does: 'Move along a map or picture', where: 'once it is selected' },
    { keys: ['Esc'], does: 'Close what is open' },
  ] as { keys: string[]; does: string; where?: string }[],
  single: 'Single-key shortcuts',
  singleNote:
    'They do nothing while you type. Turn them off if you press keys by accident or dictate to your computer.',
  close: 'Close',
};
