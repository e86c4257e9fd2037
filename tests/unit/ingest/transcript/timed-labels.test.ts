import { expect, test } from 'vitest';
import { normalizeMarkdown, turnsOf } from '../normalize.ts';

const said = 'That is so. \n\nThe pier was sold in May. \n\nNobody knew of it. \n\nThe board had met at night.';

const labelsOf = (...labels: string[]): string[] =>
  turnsOf(normalizeMarkdown(`# The pier\n\n${labels.map((label) => `${label} ${said}`).join('\n\n')}\n`)).map(
    ({ label }) => label,
  );

test.each<[string[], string[]]>([
  [
    [
      '**Speaker 1** (00:00:02):',
      '**Judge Arnaud** (00:00:26):',
      '**Speaker 1** (00:03:41):',
      '**Overlapping speakers** (00:05:02):',
    ],
    ['Speaker 1', 'Judge Arnaud', 'Speaker 1', 'Overlapping speakers'],
  ],
  [
    ['Ana Ruiz (0:03):', 'Ott (0:41):', 'Ana Ruiz (1:02):', 'Ott (1:33):'],
    ['Ana Ruiz', 'Ott', 'Ana Ruiz', 'Ott'],
  ],
  [
    ['[00:01:04] Moreau:', '[00:02:12] Gil:', '[00:02:57] Moreau:', '[00:04:41] Gil:', '[00:05:03] Lara:'],
    ['Moreau', 'Gil', 'Moreau', 'Gil', 'Lara'],
  ],
  [
    ['Juge Perrin (00:11:04):', 'Me Lacroix (00:12:12):', 'Juge Perrin (00:12:57):', 'Me Lacroix (00:14:41):'],
    ['Juge Perrin', 'Me Lacroix', 'Juge Perrin', 'Me Lacroix'],
  ],
  [
    ['Locutor 2 (0:00:07):', 'Eva Lara (0:01:12):', 'Locutor 2 (0:02:57):', 'Eva Lara (0:03:41):'],
    ['Locutor 2', 'Eva Lara', 'Locutor 2', 'Eva Lara'],
  ],
  [
    ['[Speaker 1] [00:02]', '[Ana Ruiz] [00:41]', '[Speaker 1] [01:02]', '[Ana Ruiz] [01:33]'],
    ['Speaker 1', 'Ana Ruiz', 'Speaker 1', 'Ana Ruiz'],
  ],
  [
    ['[Bryan Can trill] [00:02]', '[Ana Ruiz] [00:41]', '[Bryan Can trill] [01:02]', '[Ana Ruiz] [01:33]'],
    ['Bryan Can trill', 'Ana Ruiz', 'Bryan Can trill', 'Ana Ruiz'],
  ],
  [
    ['[Ott] (0:02)', '[Ana Ruiz] (0:41)', '[Ott] (1:02)', '[Judge Hale] (1:33)'],
    ['Ott', 'Ana Ruiz', 'Ott', 'Judge Hale'],
  ],
])('Labels with the times of a recording are a talk, however long people speak: %j', (labels, wanted) => {
  expect(labelsOf(...labels)).toEqual(wanted);
});

test.each([
  [['Arrival (10:00):', 'Lunch (12:30):', 'Talk (14:15):', 'Lunch (15:00):']],
  [['Intro (0:03):', 'The pier (4:41):', 'The board (9:02):', 'The end (11:33):']],
  [['[Intro] [0:03]', '[The pier] [4:41]', '[The board] [9:02]', '[The end] [11:33]']],
  [['Ana Ruiz (1:33):', 'Ott (0:41):', 'Ana Ruiz (0:22):', 'Ott (0:03):']],
])('Programmes, chapters and results are none: %j', (labels) => {
  expect(labelsOf(...labels)).toEqual([]);
});

test('A number, and several at once, name nobody', () => {
  const document = normalizeMarkdown(
    `# The pier\n\n${['Locutor 2 (0:03)', 'Multiple speakers (0:41)', 'Locutor 2 (1:02)', 'Speaker 1 (1:33)'].map((label) => `${label}: ${said}`).join('\n\n')}\n`,
  );
  expect(turnsOf(document).map(({ speaker }) => speaker.status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});
