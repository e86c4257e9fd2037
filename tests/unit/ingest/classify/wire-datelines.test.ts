import { expect, test } from 'vitest';
import { normalizeMarkdown } from '../normalize.ts';

const BODY =
  'Elder Harbor Works has opened a new ferry pier, which replaces the one that burned last winter. It holds two ferries at a time, and it was built of oak.';

const read = (line: string) =>
  normalizeMarkdown(
    `# A new pier opens\n\n${line}${BODY}\n\nThe pier is open every day from five in the morning until midnight.\n`,
  );

test.each<[string, string, string | undefined]>([
  ['PORT ELDER, NORLAND, March 15, 1999 /7-DayRelease/ -- ', 'PORT ELDER, NORLAND', '1999-03-15'],
  ['ELDER BAY, NL - July 17, 1999 (HARBORWIRE) - ', 'ELDER BAY, NL', '1999-07-17'],
  ['Elder Bay, Norland – May 5, 1999 (Harbor Newswire) – ', 'Elder Bay, Norland', '1999-05-05'],
  ['RIVE-SUD, le 5 mai 1999 /CNW Telbec/ - ', 'RIVE-SUD', '1999-05-05'],
  ['HOLM, May 5, 1999 /PR-Inside.com/ -- ', 'HOLM', '1999-05-05'],
  ['HOLM, Norland (NEWMEDIAWIRE) - ', 'HOLM, Norland', undefined],
])('A service between slashes or in brackets carries releases: %s', (line, place, date) => {
  const document = read(line);
  expect([document.dateline?.place, document.date?.value, document.kind?.value]).toEqual([
    place,
    date,
    'press-release',
  ]);
  expect(document.blocks[0]).toMatchObject({ text: BODY });
});

test.each(['Elder Bay, Norland - ', 'HOLM (Norland) - ', 'PORT ELDER, March 15, 1999 -- '])(
  'Without one the line makes no release: %s',
  (line) => {
    expect(read(line).kind?.value).not.toBe('press-release');
  },
);
