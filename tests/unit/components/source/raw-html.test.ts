import { expect, test } from 'vitest';
import { rawHtml } from '../../../../src/components/source/raw-html.ts';

test('Shows a source’s characters as they are, with the number of each line and signs for what can’t be seen', () => {
  const pieces = [{ line: 7 }, { text: '<b> &' }, { sign: '⍽', name: 'no-break space', count: 2 }, { text: '\n' }];
  expect(rawHtml([{ role: 'block', pieces: [...pieces, { line: 8 }, { text: 'x' }] }], 'p1')).toBe(
    '<a href="#p1">7</a>&lt;b&gt; &amp;<b title="no-break space">⍽</b><b>⍽</b>\n<i>8</i>x',
  );
});

test('In each row, a sign says what it stands for where it stands first or for something else', () => {
  const space = { sign: '⍽', name: 'no-break space', count: 1 };
  const pieces = [space, { text: 'a' }, { sign: '⍽', name: 'narrow no-break space', count: 1 }, { ...space, count: 2 }];
  const row =
    '<b title="no-break space">⍽</b>a<b title="narrow no-break space">⍽</b>' +
    '<b title="no-break space">⍽</b><b>⍽</b>';
  expect(rawHtml([{ role: 'block', pieces }], 'p1')).toBe(row);
  expect(rawHtml([{ role: 'block', pieces }], 'p2')).toBe(row);
});

test('Each stretch has its address, and what became of it; corrected words are marked', () => {
  expect(
    rawHtml(
      [
        { id: 'r2', role: 'metadata', pieces: [{ text: 'PARIS' }] },
        { id: 'r3', role: 'block', pieces: [{ text: 'Lpez', marked: true }] },
        { role: 'omitted', pieces: [{ text: '***' }] },
      ],
      'p1',
    ),
  ).toBe('<span id="r2" class="meta">PARIS</span><span id="r3"><mark>Lpez</mark></span><span class="out">***</span>');
});
