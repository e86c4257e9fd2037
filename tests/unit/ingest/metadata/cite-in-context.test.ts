import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citeInContext } from '../../../../scripts/ingest/metadata/cite-in-context.ts';

const cite = (text: string, pattern = /\bsaid\b/g) =>
  citeInContext('report', [{ id: 'p1', text, spans: [], source: [0, text.length] }], pattern)[0]?.exact;

test('Four words on either side are cited, with what is tied to the words that are found', () => {
  expect(cite('One two three four five, he “said” one two three four five.')).toBe(
    'three four five, he “said” one two three four',
  );
});

test('The context ends where words are parted by more than a space', () => {
  expect(cite('One\ntwo three  she said.\nMore.')).toBe('she said.');
});

test('A text without the words is not cited', () => {
  expect(cite('He says so.')).toBeUndefined();
});

const text = fc.array(fc.constantFrom('said', 'on', 'a', ',', ' ', ' ', ' ', '\n', '“'), { maxLength: 60 });

test('It is what an expression finds that is tried from every character', () => {
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('');
      expect(cite(whole)).toBe(/(?:\S+ ){0,4}\S*\bsaid\b\S*(?: \S+){0,4}/.exec(whole)?.[0]);
    }),
    { numRuns: 500 },
  );
});
