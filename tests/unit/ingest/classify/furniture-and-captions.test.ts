import { describe, expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const kindOf = (line: string): string => {
  const text = `The council backs a pier\n\nThe council of the town voted to rebuild the pier on Tuesday, the mayor said.\n\n${line}\n\nThe work begins in June, when the ferry stops for some weeks.\n`;
  const document = normalize(text);
  const at = text.indexOf(line);
  const region = document.regions.find(({ start }) => start === at);
  if (region?.role !== 'block') return region?.role ?? 'none';
  return document.blocks.find(({ id }) => id === region.target)?.kind ?? 'none';
};

describe('What a page puts between paragraphs is left out', () => {
  test.each([
    'Related: Storm closes the coast road',
    'READ MORE | The pier that burned',
    'Lea también: La tormenta cierra el camino',
    'À lire aussi : La tempête ferme la route',
    'Sign up for our free newsletter',
    'Follow us on Twitter',
    'Abonnez-vous à notre infolettre',
    'Story continues below advertisement',
    'Publicidad',
    'Share on Facebook',
    'Facebook Twitter WhatsApp',
    '5 min read',
    'Tiempo de lectura: 4 minutos',
    '12 Comments',
    'Join the conversation',
    'Buy Photo',
    '© 2021 The Elder Courier. All rights reserved.',
    'Tags: harbour, ferry',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('omitted');
  });
});

describe('Words that only look like it are text', () => {
  test.each([
    'Get your papers at the harbour office on Monday.',
    'Related offices of the ministry stay closed this week.',
    'Share prices fell.',
    'The council will sign up more crews for the ferry.',
    'Watch the gate, the clerk said.',
    'It is five minutes by ferry.',
    '“Sign up for our newsletter,” the sign said.',
    'The ferry/bus fare rises.',
  ])('%s', (line) => {
    expect(['paragraph', 'heading']).toContain(kindOf(line));
  });
});

test.each([
  '[Photo: The pier on Monday. (Jon Reese / The Elder Courier)]',
  'Photo: Jon Reese',
  'Photo by Jon Reese / The Elder Courier',
  'The pier on Monday. (AP Photo/Jon Reese)',
  'The pier on Monday. Jon Reese/The Elder Courier',
  'El muelle, el lunes. Foto: Ana Ruiz',
])('A caption is told by its credit: %s', (line) => {
  expect(kindOf(line)).toBe('caption');
});

test('What an editor says of the text is a note', () => {
  expect(kindOf('This story was originally published May 5, 2021 4:00 PM.')).toBe('note');
});

test('A line in quotation marks that the text repeats is a pull quote, though it is short', () => {
  const text =
    'The council backs a pier\n\nThe council of the town voted to rebuild the pier on Tuesday.\n\n“We want to see boats again”\n\nMayor Ivo Brandt said: “We want to see boats again, and we want them soon.”\n';
  expect(normalize(text).blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'pull-quote', 'paragraph']);
});
