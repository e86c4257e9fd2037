import { expect, test } from 'vitest';
import { normalize } from '../normalize.ts';

const sentences = [
  [' I would like to call this hearing on the north pier', ' to order.'],
  [' Thank you, Madam Chair.'],
  [' At that time I was the keeper of the harbour light', ' and of the ferry, which sailed', ' from the south pier.'],
  [' What a morning.'],
];
const heard = Array.from({ length: 12 }, () => sentences.flat()).flat();

test('What a program heard, a line a breath, is read up to the ends of sentences, and its first line is no title', () => {
  const document = normalize(`${heard.join('\n')}\n`);
  expect(document.title.basis).toBe('supplied');
  expect(document.blocks.slice(0, 4).map((block) => 'text' in block && block.text)).toEqual(
    sentences.map((lines) => lines.map((line) => line.trim()).join(' ')),
  );
});

test('Lines of verse and of lists stand apart', () => {
  const verse = Array.from({ length: 44 }, (_, at) => `${at % 2 ? '' : ' '}The pier ${String(at)} is old`).join('\n');
  expect(normalize(`${verse}\n`).blocks.length).toBeGreaterThan(30);
});
