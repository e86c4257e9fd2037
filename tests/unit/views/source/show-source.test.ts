import { describe, expect, test } from 'vitest';
import type { Region } from '../../../../src/record/document.ts';
import { showInvisible, sourceReader } from '../../../../src/views/source/show-source.ts';

const region = (start: number, end: number): Region => ({ role: 'space', start, end });

test('shows characters that can’t be seen by a sign, and loses none', () => {
  expect(showInvisible('\ufeffa\u00a0\u00a0 b\r')).toEqual([
    { sign: '□', name: 'byte order mark', count: 1 },
    { text: 'a' },
    { sign: '⍽', name: 'no-break space', count: 2 },
    { text: ' b' },
    { sign: '␍', name: 'carriage return', count: 1 },
  ]);
});

describe('sourceReader', () => {
  test('numbers the lines over all rows, empty ones too', () => {
    const show = sourceReader('One\n\nTwo\nand more\n');
    expect(show([region(0, 3), region(3, 5)]).map(({ pieces }) => pieces)).toEqual([
      [{ line: 1 }, { text: 'One' }],
      [{ text: '\n' }, { line: 2 }, { text: '\n' }],
    ]);
    expect(show([region(5, 18)]).map(({ pieces }) => pieces)).toEqual([
      [{ line: 3 }, { text: 'Two' }, { text: '\n' }, { line: 4 }, { text: 'and more' }, { text: '\n' }],
    ]);
  });

  test('tells the line of a row that begins within one', () => {
    const show = sourceReader('One two');
    show([region(0, 4)]);
    expect(show([region(4, 7)])[0]?.pieces).toEqual([{ line: 1 }, { text: 'two' }]);
  });

  test('points out the stretches that it is given', () => {
    const show = sourceReader('Mr. Lpez\u00a0spoke');
    expect(show([region(0, 14)], [[4, 9]])[0]?.pieces).toEqual([
      { line: 1 },
      { text: 'Mr. ' },
      { text: 'Lpez', marked: true },
      { sign: '⍽', name: 'no-break space', count: 1, marked: true },
      { text: 'spoke' },
    ]);
  });

  test('ends lines as old files do, and as those of Windows do, once', () => {
    const show = sourceReader('a\rb\r\nc');
    const end = { sign: '␍', name: 'carriage return', count: 1 };
    expect(show([region(0, 4), region(4, 6)]).flatMap(({ pieces }) => pieces)).toEqual([
      { line: 1 },
      { text: 'a' },
      { ...end, breaks: true },
      { line: 2 },
      { text: 'b' },
      end,
      { text: '\n' },
      { line: 3 },
      { text: 'c' },
    ]);
  });
});
