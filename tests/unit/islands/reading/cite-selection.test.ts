import { expect, it } from 'vitest';
import { citedText, namePlace, wordsHash } from '../../../../src/islands/reading/cite-selection.ts';
import type { SelectedPassage } from '../../../../src/islands/reading/selected-passages.ts';

const passage = (id: string, words: string, more: Partial<SelectedPassage> = {}): SelectedPassage => ({
  id,
  words,
  text: words,
  range: [0, words.length],
  ...more,
});
const turn = (id: string, words: string, speaker: string) => passage(`${id}p1`, words, { turn: id, speaker });
const citation = { before: 'Doe, “A Bridge,” May 4, 1999', after: ', The Archive.', conditions: '' };

it('puts the words, their citation with the place, and the address under one another', () => {
  expect(citedText([passage('p7', 'It opened.')], citation, 'https://a.test/#p7')).toBe(
    '“It opened.”\n\nDoe, “A Bridge,” May 4, 1999, para. 7, The Archive.\nhttps://a.test/#p7',
  );
});

it('names the pages of a file that has some, from the first to the last', () => {
  const on = (id: string, page: string) => passage(id, 'Words.', { page });
  expect(namePlace([on('p7', '3')])).toBe('p. 3, para. 7');
  expect(namePlace([on('p7', '3'), on('p8', '3'), on('p9', '4')])).toBe('pp. 3–4, paras. 7–9');
  expect(namePlace([on('h1', '3')])).toBe('p. 3');
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

/** `words` of a passage, marked there by `*`. */
const cut = (id: string, marked: string): SelectedPassage => {
  const [before = '', words = '', after = ''] = marked.split('*');
  return passage(id, words, { text: before + words + after, range: [before.length, before.length + words.length] });
};

it('links to a whole passage by its id, and to words by a text fragment with the words around them', () => {
  const bridge = cut('p7', 'It is a *well-known, red* bridge.');
  expect(wordsHash([passage('p7', 'It opened.')], 'It opened.')).toBe('#p7');
  expect(wordsHash([bridge], bridge.text)).toBe('#p7:~:text=It%20is%20a-,well%2Dknown%2C%20red,-bridge.');
});

it('links to words of several passages by their beginning and their end', () => {
  const two = [cut('p7', 'Now *one two three.*'), cut('p8', '*Eight nine* ten.')];
  expect(wordsHash(two, two.map(({ text }) => text).join('\n'))).toBe(
    '#p7:~:text=Now-,one%20two%20three.,Eight%20nine,-ten.',
  );
});

it('links to the passage alone where nothing tells its words from others of the page', () => {
  const again = cut('p9', 'Thank *you.*');
  expect(wordsHash([again], 'Thank you. And then: thank  you.')).toBe('#p9');
});

it('Where there is no address that others can follow, none is given', () => {
  expect(citedText([passage('p7', 'It opened.')], citation, undefined)).toMatch(/The Archive\.$/);
});
