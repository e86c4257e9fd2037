import { expect, test } from 'vitest';
import { normalize, turnsOf } from '../normalize.ts';

/** So long that labels stand far apart. */
const long = (opening: string): string =>
  [
    opening,
    ...Array.from({ length: 9 }, (_, at) => `The ${String(at + 3)} piers of the coast were built of oak.`),
  ].join('\n\n');

const houses: Record<string, string[]> = {
  'initials without full stops': [
    'The DEPUTY SPEAKER',
    'Mr J H HALE',
    'Ms O ROE',
    'The MINISTER OF PORTS',
    'Mr J H HALE',
    'An HON MEMBER',
  ],
  'initials with full stops': [
    'Mr. SPEAKER',
    'Brig. HALE',
    'Mr. S. J. M. ROE',
    'The MINISTER OF PORTS',
    'Brig. HALE',
    'HON. MEMBERS',
  ],
  'marks of translation': ['*The MINISTER', '*Mr P ROE', 'Dr HALE', '*The MINISTER', '*Prof A DUNN', 'Dr HALE'],
  'names of two parts': [
    'Mrs VAN DEN BERG',
    'Mr DE VILLE',
    'The CHIEF WHIP OF THE MAJORITY PARTY',
    'Mr DE VILLE',
    'Mrs VAN DEN BERG',
    'Adv LEE',
  ],
  French: ['La PRÉSIDENTE', 'M. RUIZ', 'Mme LE GOFF', 'M. RUIZ', 'Mme ROCH', 'Dr DUC'].map((label) =>
    label.replace('La ', 'The '),
  ),
};

test.each(Object.entries(houses))(
  'Names in capitals behind a courtesy are labels however long people speak: %s',
  (_, labels) => {
    const text = labels
      .map((label, at) => `${label}: ${long(`Madam Chair, this is point ${String(at)}.`)}`)
      .join('\n\n');
    expect(turnsOf(normalize(`Debate on piers\n\n${text}\n`)).map(({ label }) => label)).toEqual(
      labels.map((label) => label.replace('*', '')),
    );
  },
);

test('In such a record what is a point of a list is no label, and who has asked in writing says nothing', () => {
  const labels = houses['initials with full stops'] ?? [];
  const text = labels
    .map(
      (label) =>
        `${label}: I thank you.\n\nClause 1: Piers.\n\nMr. E. G. GRANT\n\nasked the Minister of Ports:\n\nWhether the pier is open.`,
    )
    .join('\n\n');
  const turns = turnsOf(normalize(`Debate on piers\n\n${text}\n`));
  expect(turns.map(({ label }) => label)).toEqual(labels);
  for (const { paragraphs } of turns) expect(paragraphs.map((one) => one.text).join(' ')).not.toContain('Whether');
});

test('A label in pointed brackets is one, and the rest of the hall is a note', () => {
  const text = '<THE MAYOR:> Thank you. <Applause.>\n\n<AUDIENCE: Open the pier!>\n\n<THE MAYOR:> We will.\n';
  expect(
    turnsOf(normalize(`Remarks on the pier\n\n${text}`)).map(({ paragraphs }) => paragraphs.map((one) => one.text)),
  ).toEqual([['Thank you. <Applause.>'], ['We will.']]);
});

test('A tag before a label is none of its words', () => {
  const text = ['Mr. Ogwell', 'Ms. Hale', 'Mr. Ogwell', 'Ms. Hale'].map(
    (label) => `<Newspeech>${label}: We ask you: is it open?`,
  );
  expect(turnsOf(normalize(`Debate\n\n${text.join('\n\n')}\n`)).map(({ label }) => label)).toEqual([
    'Mr. Ogwell',
    'Ms. Hale',
    'Mr. Ogwell',
    'Ms. Hale',
  ]);
});
