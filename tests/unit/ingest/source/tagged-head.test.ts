import { expect, test } from 'vitest';
import { normalize, outline } from '../normalize.ts';

const words =
  'Good evening. I want to talk with you about the pier, and about what we will build.\n\nWe begin in June.\n';

test.each([
  ['values in quotation marks', '<title="Remarks on the Pier">\n<date="May 5, 1999">\n'],
  ['single marks and other fields', "<date='1999-05-05'>\n<place='Elder'>\n<title='Remarks on the Pier'>\n"],
  ['a colon', '<Title: Remarks on the Pier>\n<Date: 5 May 1999>\n\n'],
  ['elements of nothing', '<title>Remarks on the Pier</title>\n<date>1999-05-05</date>\n'],
  ['spaces and empty elements', '<title = "Remarks on the Pier" />\n\n<date = "May 5, 1999" />\n\n'],
])('Tags at the head of a text are what they say: %s', (_, head) => {
  const document = normalize(head + words);
  expect(document.title).toEqual({ value: 'Remarks on the Pier', basis: 'stated' });
  expect(document.date).toEqual({ value: '1999-05-05', basis: 'stated' });
  expect(outline(document)[0]).toContain('Good evening.');
});

test.each(['<inaudible>', '<applause: long>', '<b>Pier</b>', '<pier="north">'])(
  '%s at the head of a text says nothing of it',
  (line) => {
    expect(normalize(`${line}\n${words}`).date).toBeUndefined();
    expect(normalize(`${line}\n${words}`).source.length).toBeGreaterThan(0);
  },
);
