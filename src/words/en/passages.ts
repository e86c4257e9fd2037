/** The page of what a reader keeps, as it stands before a script fills it. */
export const passagesWords = {
  title: 'My passages',
  description: (archive: string) =>
    `Passages of ${archive} that you keep on your device, with citations and notes of your own.`,
  /** What it is, in three lines. */
  explains: [
    'To keep a passage or a statement here, press the ribbon beside it, or k on the keyboard.',
    'The list and your notes stay in this browser. Nothing is sent anywhere.',
    'Put it in order, write notes, print it, copy it or save it with its citations. The address of the list opens it anywhere, without your notes.',
  ],
  needs: 'This needs JavaScript.',
  /** On the page about taking the archive along. */
  heading: 'Passages of your own',
  leads: 'Passages that you keep, in your order, with citations and notes:',
};
