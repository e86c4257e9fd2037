import { describe, expect, test } from 'vitest';
import { excerptBounds, excerptOf } from '../../../src/record/excerpt.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import type { Block } from '../../../src/record/block.ts';
import { paragraph, turn } from '../samples/sample-document.ts';

const shown = (blocks: Block[], language = 'en'): string[] =>
  passagesOf(excerptOf(blocks, language)).map(({ text }) => text);
const wordsIn = (text: string, language: string): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;

describe('An excerpt is bounded in every script:', () => {
  test.each([
    ['English', 'en', 'The lamp of the harbour was dark all night. '.repeat(90)],
    ['English with slashes for spaces', 'en', 'word/'.repeat(700)],
    ['English with dashes for spaces', 'en', 'word—'.repeat(700)],
    ['one token', 'en', 'lamp'.repeat(25_000)],
    ['words joined by full stops', 'en', 'lamp.'.repeat(700)],
    ['Cyrillic', 'ru', 'Фонарь гавани был тёмным всю ночь. '.repeat(90)],
    ['Arabic', 'ar', 'كان مصباح الميناء مظلما طوال الليل. '.repeat(90)],
    ['Devanagari', 'hi', 'बंदरगाह का दीपक पूरी रात अंधेरा था। '.repeat(90)],
    ['Thai', 'th', 'โคมไฟของท่าเรือมืดตลอดทั้งคืน'.repeat(90)],
    ['Japanese', 'ja', '港の灯台は一晩中暗かった。'.repeat(90)],
    ['Japanese in a document that is called English', 'en', '港の灯台は一晩中暗かった。'.repeat(90)],
    ['signs without a word', 'en', '👩‍👩‍👧'.repeat(900)],
  ])('%s', (_name, language, text) => {
    const [only = '', ...others] = shown([paragraph('p1', text)], language);
    expect(others).toEqual([]);
    expect(text.startsWith(only)).toBe(true);
    expect(only.length).toBeGreaterThan(40);
    expect(only.length).toBeLessThanOrEqual(excerptBounds.characters);
    expect(wordsIn(only, language)).toBeLessThanOrEqual(excerptBounds.words);
  });
});

test('It goes over several paragraphs, and what stands behind the cut is not taken up again', () => {
  const long = 'lamp '.repeat(30).trim();
  expect(shown([paragraph('p1', long), paragraph('p2', long), paragraph('p3', 'End'), paragraph('p4', long)])).toEqual([
    long,
    'lamp '.repeat(10).trim(),
  ]);
});

test('It is never more than half of the text, so that a short text is not published whole', () => {
  expect(shown([paragraph('p1', 'The lamp of the harbour was dark.')])).toEqual(['The lamp of the']);
  expect(shown([paragraph('p1', 'Dark')])).toEqual(['Da']);
});

test('Addresses of links, and what the source has where a word was corrected, are bounded too', () => {
  const at = { start: 0, end: 4 };
  const endless = 'lamp'.repeat(excerptBounds.characters);
  const spans = ['https://example.org/', endless].flatMap((held) => [
    { kind: 'link' as const, ...at, href: held },
    { kind: 'correction' as const, ...at, from: held, reason: 'A slip.' },
  ]);
  const [shortened] = passagesOf(excerptOf([paragraph('p1', 'lamp '.repeat(100), { spans })], 'en'));
  expect(shortened?.spans).toEqual(spans.slice(0, 2));
});

test('Headings, captions and notes are not in it', () => {
  const caption: Block = { kind: 'caption', id: 'p2', text: 'A lamp', spans: [], source: [0, 6] };
  expect(excerptOf([caption, paragraph('p3', 'The lamp is out, and so is the light')], 'en')).toMatchObject([
    { id: 'p3' },
  ]);
});

test('Labels of turns count: a label that does not fit ends it', () => {
  const endless = turn('t1', 'KEEPER', 'official', ['lamp '.repeat(5000)]);
  const text = shown([endless]).join('');
  expect(text.length + 'KEEPER'.length).toBeLessThanOrEqual(excerptBounds.characters);
  expect(text.split(' ').length).toBe(excerptBounds.words - 1);
  expect(shown([turn('t1', 'KEEPER '.repeat(60), 'official', ['A lamp']), paragraph('p1', 'Dark')])).toEqual([]);
});

test('What is told of a speaker is left out, since it may rest on words behind the cut', () => {
  const evidence = { document: 'sample', block: 't9p1', exact: 'Ana' };
  const told = turn('t1', 'Q', 'press', ['Is the lamp of the harbour lit tonight?'], {
    addressedAs: { name: 'Ana', evidence },
    oneOf: { count: 2, evidence: [evidence] },
    exchange: 'x1',
  });
  expect(JSON.stringify(excerptOf([told], 'en'))).not.toMatch(/Ana|x1|oneOf/);
});
