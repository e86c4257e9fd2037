import { describe, expect, test } from 'vitest';
import { placeWords, textDirective } from '../../src/text-fragment.ts';

/** The words between the asterisks of a passage, on a page with these passages. */
function place(marked: string, ...others: string[]) {
  const [before = '', words = '', after = ''] = marked.split('*');
  const passage = before + words + after;
  const page = [passage, ...others].join('\n');
  const isAlone = (stretch: string) => page.indexOf(stretch) === page.lastIndexOf(stretch);
  return placeWords(passage, before.length, before.length + words.length, isAlone);
}

describe('placeWords', () => {
  test('names three words on either side, with their punctuation', () => {
    expect(place('We spoke of “*climate change*”, and of trade and labor.')).toEqual({
      before: 'spoke of “',
      start: 'climate change',
      after: '”, and of',
    });
  });

  test('names more where others are like them', () => {
    expect(place('At noon we all spoke of *water* and of trade.', 'They all spoke of water and of trade.')).toEqual({
      before: 'At noon we all spoke of',
      start: 'water',
      after: 'and of trade.',
    });
  });

  test('finds nothing to name where all of a passage stands elsewhere too', () => {
    expect(place('Thank *you*.', 'Well, Thank you. Next.')).toBeUndefined();
  });

  test('names long words by their beginning and end', () => {
    const long = Array.from({ length: 30 }, (_, number) => `word${String(number)}`).join(' ');
    expect(place(`And *${long}* too.`)).toEqual({
      before: 'And',
      start: 'word0 word1 word2 word3 word4 word5',
      end: 'word24 word25 word26 word27 word28 word29',
      after: 'too.',
    });
  });

  test('goes over no line break, and no border of a cell', () => {
    expect(place('THE HOUSE,\n*March 1*\tand 2')).toEqual({ before: '', start: 'March 1', after: '' });
    expect(place('THE *HOUSE,\nMarch* 1')).toEqual({ before: 'THE', start: 'HOUSE,', end: 'March', after: '1' });
  });
});

test('a hyphen, a comma and an ampersand of the words are none of the fragment’s', () => {
  expect(textDirective({ before: 'a-b', start: 'c, d', end: 'e & f', after: '-g' })).toBe(
    'text=a%2Db-,c%2C%20d,e%20%26%20f,-%2Dg',
  );
});
