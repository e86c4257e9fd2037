import { expect, test } from 'vitest';
import { normalize, outline, turnsOf } from '../normalize.ts';

const speakers = (text: string): string[] =>
  turnsOf(normalize(`Talks on the pier\n\n${text}`)).map(({ speaker, paragraphs }) =>
    [speaker.label, paragraphs.map((one) => one.text).join(' / ')].join(': '),
  );
const rest = (text: string): string[] =>
  outline(normalize(`Talks on the pier\n\n${text}`)).filter((line) => !line.startsWith('t'));

test.each([
  [
    'an office',
    'LOU PARK, MINISTER FOR PORTS AND LEADER OF THE ISLAND PARTY OF THE NORTH: Good day.\n\nMS. ROE: Yes.',
    'LOU PARK: Good day.',
  ],
  ['what goes on', 'MS. ROE: Yes.\n\nMS. ROE (continuing): And no.', 'MS. ROE: And no.'],
  ['an interpreter', 'MS. ROE: Yes.\n\nPRESIDENT VIDAL (via interpreter): Thank you.', 'PRESIDENT VIDAL: Thank you.'],
  ['a seat and a party', 'MS. ROE: Yes.\n\nMr. Lou Park (North Bay) (Ind): I ask.', 'Mr. Lou Park: I ask.'],
  ['a time code', 'MS. ROE (00:03): Yes.\n\n[00:00:09] MR. PARK: No.', 'MR. PARK: No.'],
])('The speaker is without %s', (_, text, expected) => {
  expect(speakers(text)).toContain(expected);
});

test('Who comes through an interpreter says so in the label too', () => {
  const turns = turnsOf(normalize('Talks\n\nMS. ROE: Yes.\n\nMR. VIDAL (as interpreted): Thank you.'));
  expect(turns.map(({ interpreted }) => interpreted)).toEqual([undefined, true]);
});

test('Initials are labels, and a name comes again by its last word', () => {
  expect(speakers('A.R.: One?\n\nQ.L.: Two.\n\nA.R.: Three.\n\nQ.L.: Four.')).toEqual([
    'A.R.: One?',
    'Q.L.: Two.',
    'A.R.: Three.',
    'Q.L.: Four.',
  ]);
  expect(speakers('ANA ROE, HOST: One?\n\nLOU PARK: Two.\n\nROE: Three.\n\nPARK: Four.')).toHaveLength(4);
});

test.each(['Some hon. members', 'An honourable member', 'Several voices', 'Opposition members', 'Hon. Members'])(
  'A labelled interjection is a turn of who made it: %s',
  (label) => {
    const turns = turnsOf(normalize(`Debate\n\nMS. ROE: Yes.\n\n${label}: Oh, oh!\n\nMS. ROE: No.`));
    expect(turns.map((turn) => [turn.label, turn.speaker.status])).toContainEqual([
      label,
      label.startsWith('An ') ? 'role' : 'group',
    ]);
  },
);

test.each(['FIRST', 'LASTLY', 'PIER COSTS', 'HARBOUR ACT', 'NEXT STEPS'])(
  'A point of a list is no speaker: %s',
  (label) => {
    expect(speakers(`MS. ROE: I have points.\n\n${label}: The pier.\n\nQ: Why?`)).toEqual([
      `MS. ROE: I have points. / ${label}: The pier.`,
      'Q: Why?',
    ]);
  },
);

test.each([
  ['10:15 A.M. EST', 'n1 note: 10:15 A.M. EST'],
  ['(1020)', 'n1 note: (1020)'],
  ['(Applause.)', 'n1 note: (Applause.)'],
  ['Government members interjecting—', 'n1 note: Government members interjecting—'],
  ['THE COUNTY ROADS', 'h1 heading: THE COUNTY ROADS'],
])('What stands amid a turn is nobody’s words, and the turn goes on: %s', (line, expected) => {
  const text = `MS. ROE: We begin.\n\n${line}\n\nWe go on.\n\nMR. PARK: Good.\n\n(1030)\n\nMS. ROE: Yes.`;
  expect(speakers(text)[0]).toBe('MS. ROE: We begin. / We go on.');
  expect(rest(text)[0]).toBe(expected);
});

test.each(['Page 2 of 4', '- 3 -', 'p. 7', 'Page 12', '[Page 3]'])('A page line is left out: %s', (line) => {
  const text = `MS. ROE: I run the county\n\n${line}\n\nroads.\n\nMR. PARK: Good.`;
  expect(speakers(text)).toEqual(['MS. ROE: I run the county / roads.', 'MR. PARK: Good.']);
  expect(rest(text)).toEqual([]);
});

test('What it is about and whom to call are notes, and behind the end nobody speaks', () => {
  const text =
    'SUBJECTS: Fares; boats.\n\nMS. ROE: Good day.\n\nMR. PARK: Yes.\n\nENDS\n\nMEDIA CONTACT: IDA FELL 0555 010\n\nThe office is closed.';
  expect(speakers(text)).toEqual(['MS. ROE: Good day.', 'MR. PARK: Yes.']);
  const notes = normalize(`Talks on the pier\n\n${text}`).blocks.flatMap((block) =>
    block.kind === 'note' ? [[block.purpose, block.text]] : [],
  );
  expect(notes).toContainEqual(['contact', 'MEDIA CONTACT: IDA FELL 0555 010']);
  expect(notes).toContainEqual(['other', 'The office is closed.']);
});

test.each([
  ['LOU PARK MP\n\nRADIO INTERVIEW\n\nTUESDAY, 5 MARCH 2024', undefined],
  ['Shadow Minister for Ports\n\nMay 5, 2021', undefined],
  ['Second Reading', undefined],
  ['By Ida Fell', undefined],
  ['Treaty Room\n\nElmstad\n\nMay 8, 2021', 'Treaty Room, Elmstad'],
  ['Harbour House\n\nMay 8, 2021', 'Harbour House'],
  ['Lima, Peru', 'Lima, Peru'],
  ['City Attorney, Cora Suar\nCity Manager, Amos Rose, Jr.\nCity Clerk, Billy Urk', undefined],
  ['Town Engineer, Lee Boe', undefined],
  ['Fire Chief, Ana Ruiz\nHarbour Warden, Tom Pell', undefined],
  ['Clerk to the Council, Ana Ruiz\nParish Beadle, Bo Lee', undefined],
  ['Alderman Kirk Pell, Sr.', undefined],
  [
    'City Commission Chambers\n405 Elder Way, Holm, FL\nCity Commission',
    'City Commission Chambers, 405 Elder Way, Holm, FL',
  ],
  ['Members Present\nCouncil Chamber\nElder, Norland', 'Council Chamber, Elder, Norland'],
])('A line before the first turn is a place only if it says so: %s', (head, place) => {
  expect(normalize(`Talks on the pier\n\n${head}\n\nMS. ROE: Good day.\n\nQ: Why?`).occurred?.place).toBe(place);
});

const contents = (...entries: string[]): string => entries.map((entry) => `${entry}\n\n`).join('');

test.each(['Mise aux voix', 'Projet de loi n° 38', 'Mme Amélie Dupont', 'Dépôt de pétitions', 'Orders of the day'])(
  'What is announced before anybody speaks is a heading where it comes again: %s',
  (title) => {
    const text = `${contents('Affaires du jour', title, 'Clôture')}MS. ROE: Yes, we go on.\n\nWe did.\n\n${title}\n\nMR. PARK: No, we do not.`;
    expect(speakers(text)).toEqual(['MS. ROE: Yes, we go on. / We did.', 'MR. PARK: No, we do not.']);
    expect(rest(text).filter((line) => line.includes(title))).toHaveLength(2);
  },
);

test('A sentence that comes again, and all that stands behind a label, is said', () => {
  const text = `${contents('We went home.', 'Mise aux voix')}MS. ROE: Yes.\n\nWe went home.\n\nMR. PARK:\n\nMise aux voix\n\nMS. ROE: No.`;
  expect(speakers(text)).toEqual(['MS. ROE: Yes. / We went home.', 'MR. PARK: Mise aux voix', 'MS. ROE: No.']);
});
