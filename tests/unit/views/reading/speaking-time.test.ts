import { expect, test } from 'vitest';
import { speakingTime } from '../../../../src/views/reading/speaking-time.ts';
import { paragraph, turn } from '../../samples/sample-document.ts';

const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ');
const talk = (...counts: number[]) =>
  counts.map((count, place) =>
    turn(`t${place + 1}`, place % 2 ? 'OFFICIAL' : 'Q', place % 2 ? 'official' : 'press', [words(count)]),
  );

test('tells each turn with its words and its share of all of them', () => {
  const { turns, sentence } = speakingTime([paragraph('p1', 'Not spoken.'), ...talk(10, 190)]) ?? {};
  expect(sentence).toBe('2 turns, 200 words: Officials 95%, Reporters 5%. Counted in words: turns are not timed.');
  expect(turns?.map(({ number, speaker, words: count, share }) => [number, speaker, count, share])).toEqual([
    ['1', 'Reporter', '10', '5%'],
    ['2', 'Official', '190', '95%'],
  ]);
});

test('does not call turns untimed of which one has its time', () => {
  const [first, ...others] = talk(10, 190);
  const timed = {
    ...(first ?? turn('t1', 'Q', 'press', [])),
    time: { printed: '00:00:03' },
  };
  expect(speakingTime([timed, ...others])?.sentence).toMatch(/5%\. Counted in words\.$/);
});

test('draws no picture of a few turns, and says nothing of one', () => {
  const time = speakingTime(talk(5, 5, 5));
  expect(time?.picture).toBeUndefined();
  expect(time?.remark).toBeUndefined();
});

test('draws no picture where one role speaks alone', () => {
  const alone = Array.from({ length: 20 }, (_, place) => turn(`t${place + 1}`, 'OFFICIAL', 'official', [words(9)]));
  expect(speakingTime(alone)?.picture).toBeUndefined();
});

test('gives each role a lane, those who speak most first, and each turn its length', () => {
  const { picture } = speakingTime(talk(10, 90, 10, 90, 10, 90, 10, 90)) ?? {};
  expect(picture?.lanes.map(({ name }) => name)).toEqual(['Officials', 'Reporters']);
  expect(picture?.rows).toHaveLength(1);
  const [asked, answered] = picture?.rows[0]?.turns ?? [];
  expect([asked?.lane, answered?.lane]).toEqual([1, 0]);
  expect((answered?.width ?? 0) / (asked?.width ?? 1)).toBeCloseTo(9, 0);
});

test('breaks three hundred turns into rows, keeps all of them in the picture and none too small to see', () => {
  const counts = Array.from({ length: 300 }, (_, place) => (place % 7 === 0 ? 400 : 2));
  const time = speakingTime(talk(...counts));
  const rows = time?.picture?.rows ?? [];
  expect(rows).toHaveLength(8);
  const drawn = rows.flatMap(({ turns }) => turns);
  expect(new Set(drawn.map(({ turn: { number } }) => number)).size).toBe(300);
  expect(drawn.every(({ x, width }) => x >= 0 && x + width <= 1000.1)).toBe(true);
  expect(time?.remark).toContain('wider');
});

test('tells nothing of a document without turns', () =>
  expect(speakingTime([paragraph('p1', 'Words.')])).toBeUndefined());
