import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';

const titleOf = (title: string) =>
  normalizeMarkdown(`---\ntitle: "${title}"\n---\n\nThe ferry to Holm will sail twice a day.\n`).title;

test.each([
  ['Week on the ferry <br> August 26, 1999', 'Week on the ferry August 26, 1999'],
  ['Week on the ferry<BR/>No. 5', 'Week on the ferry No. 5'],
  ['The <em>Gull</em> sails', 'The Gull sails'],
  ['CO<sub>2</sub> at sea', 'CO2 at sea'],
  ['<b>Ferry</b> <i class=x>and</i> pier', 'Ferry and pier'],
  ['Fares < 5 and > 3', 'Fares < 5 and > 3'],
  ['A <ferry> waits', 'A <ferry> waits'],
])('HTML within a stated title is none of its words: %s', (title, value) => {
  expect(titleOf(title)).toEqual({ value, basis: 'stated' });
});
