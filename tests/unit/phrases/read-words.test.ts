import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readWords } from '../../../src/phrases/read-words.ts';

const wordsOf = (text: string) => readWords(text).map(({ word }) => word);

const alike: readonly [why: string, one: string, other: string][] = [
  ['quotation marks', '“We’re true partners,” he said', '"We\'re true partners," he said'],
  ['case', 'NORTH American Leaders', 'north american leaders'],
  ['accents', 'Andrés Manuel López Obrador', 'Andres Manuel Lopez Obrador'],
  ['accents in two characters', 'Lo\u0301pez', 'López'],
  ['dashes', 'born — where their relatives', 'born - where their relatives'],
  ['dashes without spaces', 'born—where', 'born where'],
  ['spaces', 'Line\u00a05\n is  down', 'Line 5 is down'],
  ['ligatures', 'e\ufb03cient \ufb02ow', 'efficient flow'],
  ['punctuation between words', 'well, then: we (all) go…', 'well then we all go'],
  ['full stops of initials', 'the U.S.M.C.A. and the U.S.', 'the USMCA and the US'],
  ['initials without the last full stop', 'the U.S economy', 'the US economy'],
  ['soft hyphens and joiners', 'sum\u00admit lead\u200ders', 'summit leaders'],
  ['thousands', '1,200,000 people', '1200000 people'],
  ['letters with a stroke', 'Łódź Straße Øre', 'Lodz Strasse Ore'],
  ['wide letters', 'ＵＳＭＣＡ', 'USMCA'],
  ['full stops of initials before an apostrophe', 'the U.S.’s and the U.S.M.C.A.’s', "the US's and the USMCA's"],
  ['forms of an apostrophe', 'don‘t don`t don´t don′t don‛t', "don't don't don't don't don't"],
  ['apostrophes behind a number', 'the 1990’s', 'the 1990s'],
  ['wide signs', '１００％ ＄５', '100% $5'],
  ['points below Hebrew and above Arabic letters', 'שָׁלוֹם مُحَمَّد', 'שלום محمد'],
  ['width of kana', 'ｻｰﾊﾞｰ', 'サーバー'],
  ['apostrophes that count as letters', 'donʼt Hawaiʻi', "don't Hawai'i"],
];

const apart: readonly [why: string, one: string, other: string][] = [
  ['a sign', '$1.2 trillion', '€1.2 trillion'],
  ['a decimal point', '10.9 million', '109 million'],
  ['percent', '60 %', '60'],
  ['a fraction', '½', '12'],
  ['two numbers', '18, 2021', '182021'],
  ['words written together', 'work force', 'workforce'],
  ['vowel signs that make a word', 'दिन', 'दान'],
  ['voicing marks', 'か', 'が'],
];

describe('words as they are compared', () => {
  test.each(alike)('are the same whatever the %s', (_, one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one)).not.toEqual([]);
  });

  test.each(apart)('differ by %s', (_, one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other));
  });

  it('keep numbers and signs', () => {
    expect(wordsOf('About $1.2 trillion, 60 to 75% by 2030; Line 5, the 60th G20 at 3:45 p.m.')).toEqual(
      'about $ 1.2 trillion 60 to 75 % by 2030 line 5 the 60th g20 at 3 45 pm'.split(' '),
    );
  });

  it('are single letters where nothing parts words', () => {
    expect(wordsOf('北米首脳会議は2021年に、COVID-19疫苗')).toEqual(
      '北 米 首 脳 会 議 は 2021 年 に covid 19 疫 苗'.split(' '),
    );
    expect(wordsOf('ประชุม')).toEqual(['ป', 'ร', 'ะ', 'ชุ', 'ม']);
  });

  it('do not run a sentence into the next one', () => {
    expect(wordsOf('in 2023. Then plan B. A man.')).toEqual(['in', '2023', 'then', 'plan', 'b', 'a', 'man']);
  });

  it('are two where one has lost its last vowel before the other, in French, Italian and Catalan', () => {
    const joined = (text: string) =>
      readWords(text).map(({ word, joined: isJoined }) => (isJoined ? `-${word}` : word));
    expect(joined("L’hiver jusqu’à l'œuvre d’aujourd’hui, qu’il n’y a")).toEqual(
      'l -hiver jusqu -a l -oeuvre d -aujourdhui qu -il n -y a'.split(' '),
    );
    expect(joined('dell’arte, un’idea; l’aigua d’en')).toEqual('dell -arte un -idea l -aigua d -en'.split(' '));
    expect(joined('don’t Canada’s O’Brien o’clock rock’n’roll c’hoar м’яч')).toEqual(
      'dont canadas obrien oclock rocknroll choar мяч'.split(' '),
    );
  });

  it('may be one with the word before a hyphen, unless both are numbers', () => {
    const joined = (text: string) => readWords(text).flatMap(({ word, joined: isJoined }) => (isJoined ? [word] : []));
    expect(joined('co-operation, post‑war U.S.-Mexico COVID-19 F-16 state-of-the-art')).toEqual(
      'operation war mexico 19 16 of the art'.split(' '),
    );
    expect(joined('10-20 people - and pre- or post– war, $-5, 5-$')).toEqual([]);
  });

  it('name their place in the text', () => {
    const text = 'The “U.S.” said: I’m López.';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S.',
      'said',
      'I’m',
      'López',
    ]);
  });

  it('are the same when they are read again, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
      { examples: [['①ꛦ'], ['①a2'], ['a㆒'], ['กำ']] },
    );
  });
});
