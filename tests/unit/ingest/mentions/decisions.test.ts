import { expect, test } from 'vitest';
import { formatProblems } from '../../../../scripts/report/print-problems.ts';
import { mentionIn, readMentions, type GivenAuthorities } from './mention-in.ts';

const archive: GivenAuthorities = {
  places: [
    { id: 'old-port', name: 'Port of the old town', aliases: ['the Port'] },
    { id: 'new-port', name: 'Port of the new town', aliases: ['the Port'] },
    { id: 'port-city', name: 'Port City' },
  ],
};

test('A name that could be two is a problem and no mention', () => {
  const { marked, problems } = readMentions(archive, ['At the Port.', 'The Port is open; Port City is not.']);
  expect(marked).toEqual(['At the Port.', 'The Port is open; [Port City|port-city] is not.']);
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "1.aliases.0:1:1 "Port" could be "old-port" or "new-port" in report#p1 and 1 more.
      Why: A link to one of them would be a guess.
      Fix: Take the form off one of them, tell by "after" or "before" where it holds, or write on the card: mentions: [{ exact: "Port", entity: old-port }].

    1 problem in 1 file.
    "
  `);
});

test('A name that could be two and stands in no document is no problem', () => {
  expect(readMentions(archive, 'At the harbour.').problems).toEqual([]);
});

test('The card decides for the document or for one passage, and for no longer name', () => {
  const text = ['At the Port.', 'The Port is open; Port City is not.'];
  const whole = readMentions(archive, text, { mentions: [{ exact: 'Port', entity: 'old-port' }] });
  expect(whole.marked).toEqual([
    'At the [Port|old-port].',
    'The [Port|old-port] is open; [Port City|port-city] is not.',
  ]);
  expect(whole.problems).toEqual([]);
  const mentions = [
    { exact: 'Port', block: 'p1', entity: 'new-port' },
    { exact: 'Port', block: 'p2', entity: 'none' },
    { exact: 'Port City', entity: 'none' },
  ];
  expect(readMentions(archive, text, { mentions })).toEqual({
    marked: ['At the [Port|new-port].', 'The Port is open; Port City is not.'],
    problems: [],
  });
});

test('A card names words that no authority has, and may take in more than a name', () => {
  const mentions = [{ exact: 'the city by the sea', entity: 'port-city' }];
  expect(mentionIn(archive, 'In the city by the sea.', { mentions })).toEqual(['In [the city by the sea|port-city].']);
});

test('A decision that decides nothing is a problem', () => {
  const mentions = [
    { exact: 'the Harbour', entity: 'old-port' },
    { exact: 'City', block: 'p1', entity: 'none' },
  ];
  const { problems } = readMentions(archive, 'Port City', { mentions });
  expect(formatProblems(problems)).toMatchInlineSnapshot(`
    "mentions.0.exact:1:1 The words "the Harbour" stand nowhere in the text as a mention of their own.
    mentions.1.exact:1:1 The words "City" stand nowhere in "p1" as a mention of their own.
      Why, of these 2: A decision that decides nothing hides that the source is not what the card thinks it is.
      Fix, of these 2: Copy the words as the page shows them, whole; where they are part of a longer name, write all of it.

    2 problems in 2 files.
    "
  `);
});
