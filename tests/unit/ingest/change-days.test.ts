import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';

const text = 'Jos Ruiz speaks at the cafÃ©.\n';
const corrections = [{ from: 'Jos', to: 'José', reason: 'A lost letter.', on: '2020-05-03' }];

test('A correction knows the editor’s day, or that a rule made it as the source was read', () => {
  const document = normalize(text, { card: { corrections } });
  expect(document.corrections).toMatchObject([
    { from: 'Jos', on: '2020-05-03' },
    { from: 'cafÃ©', byRule: true },
  ]);
  expect(document.corrections.map((one) => ['on' in one, 'byRule' in one])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('The day on which a file came is kept, and without its SHA-256 says nothing of its bytes', () => {
  const { source } = normalize(text, { card: { received: { on: '2020-05-01' } } });
  expect([source.receivedOn, source.since]).toEqual(['2020-05-01', undefined]);
  expect(normalize(text).source).not.toHaveProperty('receivedOn');
});
