import { expect, it } from 'vitest';
import { citedText, namePlace, wordsHash } from '../../../src/islands/cited-passages.ts';
import type { SelectedPassage } from '../../../src/islands/selected-passages.ts';

const passage = (id: string, words: string, more: Partial<SelectedPassage> = {}): SelectedPassage => ({
  id,
  words,
  cut: { start: false, end: false },
  ...more,
});
const turn = (id: string, words: string, speaker: string) => passage(`${id}p1`, words, { turn: id, speaker });
const citation = { before: 'Doe, “A Bridge,” May 4, 1999', after: ', The Archive.', conditions: '' };

it('puts the words, their citation with the place, and the address under one another', () => {
  expect(citedText([passage('p7', 'It opened.')], citation, 'https://a.test/#p7')).toBe(
    '“It opened.”\n\nDoe, “A Bridge,” May 4, 1999, para. 7, The Archive.\nhttps://a.test/#p7',
  );
});

it('never puts two speakers into one voice', () => {
  const text = citedText([turn('t3', 'Why?', 'Reporter'), turn('t4', 'I can’t say.', 'Official')], citation, 'x');
  expect(text).toContain('Reporter: Why?\nOfficial: I can’t say.\n');
  expect(text).toContain('turns 3–4');
});

it('keeps turns apart of speakers who share a label', () => {
  const text = citedText([turn('t3', 'Yes.', 'Official'), turn('t4', 'No.', 'Official')], citation, 'x');
  expect(text).toContain('Official: Yes.\nOfficial: No.');
});

it('takes the terms or the altered state along', () => {
  const altered = { ...citation, conditions: '[Altered copy.]' };
  expect(citedText([passage('p7', 'It opened.')], altered, 'x')).toContain('The Archive. [Altered copy.]\nx');
});

it('leaves the words’ own quotation marks as they are', () => {
  expect(citedText([passage('p7', '“Now,” she said.')], citation, 'x')).toMatch(/^“Now,” she said\.\n/);
});

it('names what is numbered', () => {
  expect(namePlace([passage('p3', 'a'), passage('p5', 'b')])).toBe('paras. 3–5');
  expect(namePlace([passage('h1', 'A heading')])).toBe('');
});

it('links to a whole passage by its id, and to words by a text fragment', () => {
  expect(wordsHash([passage('p7', 'It opened.')])).toBe('#p7');
  const cut = { start: true, end: true };
  expect(wordsHash([passage('p7', 'well-known, it opened', { cut })])).toBe('#p7:~:text=well%2Dknown%2C%20it%20opened');
  const two = [passage('p7', 'one two three four five six seven', { cut }), passage('p8', 'eight nine', { cut })];
  expect(wordsHash(two)).toBe('#p7:~:text=one%20two%20three%20four%20five%20six,eight%20nine');
});

it('Where there is no address that others can follow, none is given', () => {
  expect(citedText([passage('p7', 'It opened.')], citation, undefined)).toMatch(/The Archive\.$/);
});
