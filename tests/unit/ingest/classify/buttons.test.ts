import { expect, test } from 'vitest';
import { normalizeMarkdown, outline } from '../normalize.ts';

const text =
  'The council voted on Tuesday to rebuild the north pier, which burned in March of that year, and to borrow for it.';
const read = (items: readonly string[]) =>
  outline(normalizeMarkdown(['# New pier', text, items.map((item) => `- ${item}`).join('\n'), text].join('\n\n')));

test.each([
  [['E-Mail', 'Teilen', 'Mehr', 'Twitter', 'Drucken', 'Feedback']],
  [['Share', 'Tweet', 'Print', 'Save']],
  [['Facebook', 'WhatsApp', 'E-mail', 'Copy link']],
  [['Compartir', 'Imprimir', 'Facebook', 'Otros']],
  [['Partager', 'Imprimer', 'Facebook', 'Plus']],
])('A row of buttons is a part of the page: %s', (items) => {
  expect(read(items)).toHaveLength(2);
});

test.each([
  [['Wood', 'Iron', 'Print']],
  [['Facebook', 'Twitter']],
  [['Facebook pays more', 'Twitter pays less', 'X pays none']],
])('A list of few words is a list: %s', (items) => {
  expect(read(items)).toHaveLength(2 + items.length);
});
