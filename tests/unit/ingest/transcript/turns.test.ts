import { expect, test } from 'vitest';
import { asides, normalize, normalizeMarkdown, outline, turnsOf } from '../normalize.ts';

const labels = (text: string) => turnsOf(normalizeMarkdown(text)).map(({ label, role }) => `${label}: ${role}`);

test.each([
  [
    'capitals, with and without a non-breaking indent',
    'MS. LEE:  Hello.\n\n\u00a0\u00a0\u00a0 THE PRESIDENT:\u00a0 Thank you.',
    ['MS. LEE: speaker', 'THE PRESIDENT: official'],
  ],
  ['Q and three non-breaking spaces', 'MS. LEE:  Hello.\n\nQ\u00a0\u00a0\u00a0 Why?', ['MS. LEE: speaker', 'Q: press']],
  [
    'Q and one space, or a colon',
    'MS. LEE:  Hello.\n\nQ Why?\n\nQ: Why now?',
    ['MS. LEE: speaker', 'Q: press', 'Q: press'],
  ],
  ['Q and A', 'Q: Why?\n\nA: Because.', ['Q: press', 'A: speaker']],
  [
    'a name in mixed case beside certain labels',
    'MODERATOR:  Go on.\n\nDr. Stone:  I will.',
    ['MODERATOR: moderator', 'Dr. Stone: speaker'],
  ],
  ['an aside behind the name', 'MR. STONE (by telephone):  Here.', ['MR. STONE (by telephone): speaker']],
  [
    'bold labels',
    '**Interviewer:** Why?\n\n**Ana Ruiz:** Because.\n\n**Interviewer:** And now?\n\n**Ana Ruiz:** Nothing.',
    ['Interviewer: press', 'Ana Ruiz: speaker', 'Interviewer: press', 'Ana Ruiz: speaker'],
  ],
  [
    'a row of anonymous officials',
    'SENIOR OFFICIAL:  Yes.\n\nAUDIENCE MEMBER:  No!\n\nINTERPRETER:  She says no.',
    ['SENIOR OFFICIAL: official', 'AUDIENCE MEMBER: audience', 'INTERPRETER: interpreter'],
  ],
])('Labels are found in the form of %s', (_, text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['a memorandum', 'TO: All\n\nFROM: The Office\n\nSUBJECT: Rivers\n\nThe river rose.'],
  ['a sentence that begins with Q', 'Q is a letter.\n\nIt rained.'],
  ['a list', '- MS. LEE: two\n- MR. STONE: three'],
  [
    'headings with colons',
    '**Purpose:** The river.\n\n**Method:** The boat.\n\nIt rained a long time and then it stopped.\n\nNobody saw it.',
  ],
  ['a salutation', 'To Whom It May Concern:\n\nIt rained.'],
])('%s has no turns', (_, text) => {
  expect(labels(text)).toEqual([]);
});

test('A label inside a paragraph begins a turn there, at the head of a line or after a sentence', () => {
  const document = normalizeMarkdown(
    'MS. LEE:  We wait.\nMR. STONE:  For what? MS. LEE:  For rain.\n\nMR. STONE:  I see.',
  );
  expect(outline(document).map((line) => line.replace(/ \(.*?\)/, ''))).toEqual([
    't1 MS. LEE: We wait.',
    't2 MR. STONE: For what?',
    't3 MS. LEE: For rain.',
    't4 MR. STONE: I see.',
  ]);
});

test('Paragraphs belong to the turn before them, and a label alone on its line begins one', () => {
  expect(outline(normalizeMarkdown('MODERATOR:\n\nGood day.\n\nWe begin.\n\nQ: Why?'))).toEqual([
    't1 MODERATOR (moderator): Good day. / We begin.',
    't2 Q (press): Why?',
  ]);
});

test('Place, medium, date and clock stand at the head, the end below; they are no one’s words', () => {
  const text =
    'East Room\n\nVia Teleconference\n\n(March 3, 2020)\n\n11:50 A.M. CST\n\nMODERATOR:  Good day.\n\nQ: Why?\n\nEND 12:05 P.M. CST\n\nSlides: https://example.org/a.pdf';
  const document = normalizeMarkdown(text);
  expect(document.occurred).toEqual({
    place: 'East Room',
    medium: 'teleconference',
    date: '2020-03-03',
    start: '11:50',
    timezone: 'CST',
    end: '12:05',
  });
  expect(outline(document)).toEqual([
    't1 MODERATOR (moderator): Good day.',
    't2 Q (press): Why?',
    'n1 note: Slides: https://example.org/a.pdf',
  ]);
  expect(asides(document, text)).toHaveLength(5);
});

test('A day at the end of a transcript’s title is when it was held, where the head has none', () => {
  const held = (head: string) =>
    normalize(`${head}\n\nMS. LEE:  Hello.\n\nQ    Why?\n\nMS. LEE:  Because.\n`).occurred?.date;
  expect(held('Press Briefing by Minister Lee, May 5, 1999')).toBe('1999-05-05');
  expect(held('Press Briefing by Minister Lee, May 5, 1999\n\n(May 4, 1999)')).toBe('1999-05-04');
  expect(held('Remarks on the Fire of May 5, 1999')).toBeUndefined();
});

test('Header lines parted by forced breaks are read one by one', () => {
  expect(normalizeMarkdown('Town Hall  \nLima, Peru  \n9 A.M. EST\n\nMODERATOR:  Good day.').occurred).toEqual({
    place: 'Town Hall, Lima, Peru',
    start: '09:00',
    timezone: 'EST',
  });
});

test('A label may stand alone with a time code; a place is a role', () => {
  const document = normalize(
    'Ana Ruiz: (00:03)\nGood day.\n\nThe Clerk: (00:07)\nYes.\n\nAna Ruiz: (01:12)\nGo on.\n\nTHE WITNESS: [1:02:03]\nI will.',
  );
  expect(document.title.basis).toBe('supplied');
  expect(
    turnsOf(document).map(({ label, speaker, paragraphs }) => [label, speaker.status, paragraphs[0]?.text]),
  ).toEqual([
    ['Ana Ruiz', 'named', 'Good day.'],
    ['The Clerk', 'role', 'Yes.'],
    ['Ana Ruiz', 'named', 'Go on.'],
    ['THE WITNESS', 'role', 'I will.'],
  ]);
});

test('Speakers are named, roles or groups; a label alone names nobody', () => {
  const text =
    'MODERATOR:  a\n\nMS. LEE:  b\n\nTHE PRESIDENT:  c\n\nSENIOR STATE DEPARTMENT OFFICIAL:  d\n\nAUDIENCE:  e\n\nQ: f\n\nPRIME MINISTER RUIZ:  g\n\nSPEAKER 3:  h\n\nSPEAKER RUIZ:  i';
  expect(turnsOf(normalizeMarkdown(text)).map(({ speaker }) => speaker.status)).toEqual([
    'role',
    'named',
    'role',
    'role',
    'group',
    'role',
    'named',
    'unknown',
    'named',
  ]);
});

test('Transcribers’ marks and brackets that stand for a label are spans', () => {
  const document = normalizeMarkdown(
    'OFFICIAL ONE:  I am \\[Official One\\], (Inaudible.) since ten \\[sic\\] days. (As interpreted.) \\[laughs\\]\n\nQ: [name withheld] here.',
  );
  const spans = turnsOf(document).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, spans: found }) => found.map((span) => [span.kind, text.slice(span.start, span.end)])),
  );
  expect(spans).toEqual([
    ['withheld', '[Official One]'],
    ['inaudible', '(Inaudible.)'],
    ['sic', '[sic]'],
    ['interpreted', '(As interpreted.)'],
    ['withheld', '[name withheld]'],
  ]);
  expect(turnsOf(document)[0]?.interpreted).toBe(true);
});

test('Plain text without blank lines is read as a transcript too', () => {
  expect(
    outline(normalize('Interview With the Miller\nQ: Why?\nA: Because it rained.\nQ: And then?\nA: It stopped.')),
  ).toEqual([
    't1 Q (press): Why?',
    't2 A (speaker): Because it rained.',
    't3 Q (press): And then?',
    't4 A (speaker): It stopped.',
  ]);
});

test.each([
  'OPERATOR: .\nS\nD OFFICIAL:',
  'MODERATOR: We begin.\nTHE CHIEF\nSENIOR OFFICIAL: Good day.',
  'MODERATOR: We begin.\n\nThe end.\nA B\nPRESS OFFICER:\nSENIOR OFFICIAL: Good day.',
])('Words that end one label begin no other: %j', (text) => {
  const turns = turnsOf(normalizeMarkdown(text));
  expect(turns.length).toBeGreaterThan(1);
  for (const [index, turn] of turns.entries())
    expect(turn.source[0]).toBeGreaterThanOrEqual(turns[index - 1]?.source[1] ?? 0);
});
