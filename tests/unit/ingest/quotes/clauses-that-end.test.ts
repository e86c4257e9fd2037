import { expect, test } from 'vitest';
import { linesOf, quotesOf } from './quote-lines.ts';

const lines = (text: string): string[] => linesOf(quotesOf(...text.split('||')));

test.each([
  [
    'Although Jane Roe said the boats were old, the mayor was “not worried at all”.',
    ['reported Jane Roe (named): the boats were old'],
  ],
  [
    'While officials say the pier is safe, Jane Roe was “worried sick about it”.',
    ['reported officials (group): the pier is safe'],
  ],
  [
    'The mayor, while he thanked Jane Roe, said the boats were “a disgrace.”',
    ['reported The mayor (role): the boats were “a disgrace.”', 'direct The mayor (role): a disgrace.'],
  ],
  [
    'Whereas the county praised the crew, the harbour master told the Log the boats were late.',
    ['reported the harbour master (role): the boats were late'],
  ],
  [
    'The captain, although Ida Krane had thanked him, told the Log the pier was closed.',
    ['reported The captain (role): the pier was closed'],
  ],
  ['As Jane Roe said, the boats were “a joy” to see.', ['direct Jane Roe (named): a joy']],
])('A clause in front of the main one, or set into it, does not lend its subject: %s', (text, told) => {
  expect(lines(text).filter((line) => !/\(unknown\)/u.test(line))).toEqual(told);
});

test.each([
  ['The mayor said the pier had closed in May, and perhaps that was best for the boats.', 'the pier had closed in May'],
  ['The report said the town had 40 boats, ranking third in the county.', 'the town had 40 boats'],
  ['Karl Vidal said the pier was 100 years old, making it the oldest on the coast.', 'the pier was 100 years old'],
  ['Ida Krane said the yard had been sold, closing a long quarrel.', 'the yard had been sold'],
  ['The clerk said he found 82 boats, but I’m not sure what he meant.', 'he found 82 boats'],
  [
    'Dr. Ida Krane, who says she is worried that trust deters work, comes from Salem.',
    'she is worried that trust deters work',
  ],
])('Where the reporter goes on, the words end: %s', (text, words) => {
  expect(quotesOf(text).flatMap(({ parts }) => parts.map(({ exact }) => exact))).toContain(words);
});

test.each([
  [
    'Police said he was charged with theft, resisting arrest, two counts of fraud, and assault.',
    'he was charged with theft, resisting arrest, two counts of fraud, and assault',
  ],
  [
    'The mayor says it is fitting that, having left so early, the boats sank.',
    'it is fitting that, having left so early, the boats sank',
  ],
  ['Ida Krane said they like swimming, running and boating.', 'they like swimming, running and boating'],
  ['The clerk said the town had 40 boats, including two ferries.', 'the town had 40 boats, including two ferries'],
  ['The pilot said the boats, running late, had missed the tide.', 'the boats, running late, had missed the tide'],
])('A list, or what stands within a clause, is cut nowhere: %s', (text, words) => {
  expect(quotesOf(text).flatMap(({ parts }) => parts.map(({ exact }) => exact))).toEqual([words]);
});
