import { describe, expect, test } from 'vitest';
import { normalize, normalizeMarkdown, outline } from '../normalize.ts';

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
    'Category: Blog Popular',
    'Kategorien: Hafen, Fähre',
    'Slideshow ( 3 images )',
    'Gallery (12 photos)',
    'Citation: The council backs a pier (1999, May 5) retrieved 24 October 1999 from https://elder.example/pier.html',
    'This document is subject to copyright. Apart from any fair dealing for the purpose of private study, no part may be reproduced.',
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

const paragraph = (at: number): string =>
  `The council of town ${at} voted to rebuild its pier on Tuesday, the mayor said.`;
const linked = (...links: string[]) => {
  const text = links.flatMap((link, at) => [paragraph(at), `${paragraph(at)} It rained.`, paragraph(at + 10), link]);
  return outline(normalizeMarkdown(`# A pier\n\n${text.join('\n\n')}\n`));
};

test.each([
  [
    [
      '[Storm closes the road](https://a.example)',
      '[Who pays for piers](https://b.example)',
      '[Pier burns](https://c.example)',
    ],
  ],
  [
    [
      '[**Storm closes the road**](https://a.example)',
      '[More on piers](https://b.example)',
      '[Pier burns](https://c.example)',
      '[The last ferry](https://d.example)',
    ],
  ],
])('Paragraphs that are each a link between those of a text lead to others: %j', (links) => {
  expect(linked(...links).filter((line) => !line.includes('voted'))).toEqual([]);
});

test.each([
  [['[Storm closes the road](https://a.example)', 'Who pays for piers', 'Pier burns']],
  [
    [
      '[The storm closed the road.](https://a.example)',
      '[It rained.](https://b.example)',
      '[The pier burned.](https://c.example)',
    ],
  ],
  [['See [the road](https://a.example)', 'See [the pier](https://b.example)', 'See [the ferry](https://c.example)']],
])('One such paragraph, sentences and links with words around them are text: %j', (links) => {
  expect(linked(...links).filter((line) => !line.includes('voted'))).toHaveLength(3);
});

test('A page of links keeps them', () => {
  const links = ['Storm closes the road', 'Who pays for piers', 'Pier burns', 'The last ferry'];
  const text = links.map((link) => `[${link}](https://a.example)`).join('\n\n');
  expect(outline(normalizeMarkdown(`# Links\n\n${text}\n`))).toHaveLength(4);
});
