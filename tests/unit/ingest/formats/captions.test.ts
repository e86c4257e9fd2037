import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from '../../../../src/record/document.ts';
import { asides, outline } from '../normalize.ts';
import { readAsFile, refusalOf } from './read-as-file.ts';

const vtt = (...cues: string[]): string => ['WEBVTT', ...cues].join('\n\n');
const at = (second: number, words: string): string =>
  `00:00:${String(second).padStart(2, '0')}.000 --> 00:00:${String(second + 1).padStart(2, '0')}.000\n${words}`;

test('Voices of WebVTT are speakers, and the times of their captions those of turns', async () => {
  const text = vtt(at(1, '<v Ana Ruiz>Good morning.'), at(2, '<v Tom Hale>Why do the\nfares <i>rise</i>?</v>'));
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual([
    't1 Ana Ruiz (speaker): Good morning.',
    't2 Tom Hale (speaker): Why do the fares rise?',
  ]);
  expect(document.blocks).toMatchObject([
    { time: { printed: '00:00:01.000', counted: { from: 'recording', seconds: 1 } } },
    { paragraphs: [{ spans: [{ kind: 'emphasis', start: 17, end: 21 }] }] },
  ]);
  expect(asides(document, text)).toEqual([
    'omitted (the head of the file of captions): WEBVTT',
    'time of a turn: 00:00:01.000 --> 00:00:02.000',
    'time of a turn: 00:00:02.000 --> 00:00:03.000',
  ]);
});

test('Whoever goes on in the next caption goes on in the same turn; a caption without a voice is nobody’s', async () => {
  const text = vtt(at(1, '<v Ana Ruiz>Good'), at(2, '<v Ana Ruiz>morning.'), at(3, 'The bells were rung.'));
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual(['t1 Ana Ruiz (speaker): Good morning.', 'p1 paragraph: The bells were rung.']);
});

test('Labels of SubRip are speakers, where somebody answers somebody', async () => {
  const lines = ['ANA RUIZ: Why now?', 'TOM HALE: The boats', 'are old.', 'ANA RUIZ: I see.'];
  const text = lines.map((line, place) => `${place + 1}\n${at(place, line).replaceAll('.000', ',000')}`).join('\n\n');
  const document = await readAsFile('talk.srt', text);
  expect(outline(document)).toEqual([
    't1 ANA RUIZ (speaker): Why now?',
    't2 TOM HALE (speaker): The boats are old.',
    't3 ANA RUIZ (speaker): I see.',
  ]);
  expect(asides(document, text)).toContain(
    'omitted (the number and the time of a caption): 3\n00:00:02,000 --> 00:00:03,000',
  );
});

test('A mark of another speaker ends the turn before, and is no word', async () => {
  const text = vtt(at(1, '<v Ana Ruiz>Good morning.'), at(2, '- Why?\n- Why not?'), at(3, '&gt;&gt; Order!'));
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual([
    't1 Ana Ruiz (speaker): Good morning.',
    'p1 paragraph: Why?',
    'p2 paragraph: Why not?',
    'p3 paragraph: Order!',
  ]);
});

test('A dash before a single line is the line’s own', async () => {
  const document = await readAsFile('talk.vtt', vtt(at(1, 'The pier'), at(2, '– all of it –'), at(3, 'burned.')));
  expect(outline(document)).toEqual(['p1 paragraph: The pier – all of it – burned.']);
});

test('What nobody says stands apart', async () => {
  const text = vtt(at(1, '<v Ana Ruiz>Good morning.'), at(2, '[Applause]'), at(3, '<v Ana Ruiz>Thank you.'));
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual(['t1 Ana Ruiz (speaker): Good morning. / Thank you.', 'n1 note: [Applause]']);
});

test('A sound before the words of a voice is not what the voice says', async () => {
  const text = vtt(at(1, '<v Ana Ruiz>[Music]\nGood morning.'));
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual(['p1 paragraph: [Music]', 't1 Ana Ruiz (speaker): Good morning.']);
});

test('Lines that roll are said once', async () => {
  const lines = ['good morning', 'and welcome', 'to the pier', 'it is cold', 'today'];
  const cues = lines.map((line, place) =>
    at(place, [lines[place - 1] ?? ' ', `${line.slice(0, 3)}<00:00:01.500><c>${line.slice(3)}</c>`].join('\n')),
  );
  const text = vtt(...cues);
  const document = await readAsFile('heard.vtt', text);
  expect(outline(document)).toEqual(['p1 paragraph: good morning and welcome to the pier it is cold today']);
});

test('Notes and styles are left out by name, and references are what they stand for', async () => {
  const text = vtt(
    'NOTE Made on Monday\nby Ana',
    'STYLE\n::cue { color: red }',
    `intro\n${at(1, 'Tom &amp; Ana <b>stay</b> &lt; 5')}`,
  );
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual(['p1 paragraph: Tom & Ana stay < 5']);
  expect(asides(document, text)).toEqual([
    'omitted (the head of the file of captions): WEBVTT',
    'omitted (a comment of those who made the captions): NOTE Made on Monday\nby Ana',
    'omitted (how the captions are to look): STYLE\n::cue { color: red }',
    'omitted (the number of a caption): intro',
    'time of a turn: 00:00:01.000 --> 00:00:02.000',
  ]);
});

test('A paragraph ends with a sentence where nothing is said, and goes on within one', async () => {
  const text = vtt(at(1, 'The pier is old.'), at(2, 'It will'), at(5, 'be rebuilt.'), at(9, 'The ferry sails.'));
  expect(outline(await readAsFile('talk.vtt', text))).toEqual([
    'p1 paragraph: The pier is old. It will be rebuilt.',
    'p2 paragraph: The ferry sails.',
  ]);
});

test('Captions without empty lines, with a mark of byte order, in lines of any system', async () => {
  const text =
    '\uFEFF1\r\n00:00:01,000 --> 00:00:02,000 X1:40\r\nGood\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nmorning.\r\n';
  expect(outline(await readAsFile('talk.srt', text))).toEqual(['p1 paragraph: Good morning.']);
});

test('Captions that are called text are captions, and a file of none is refused', async () => {
  const document = await readAsFile('talk.txt', vtt(at(1, '<v Ana Ruiz>Good morning.')));
  expect(document.source.mediaType).toBe('text/vtt');
  expect(await refusalOf('talk.vtt', 'The ferry sails.')).toEqual([
    'By its name this file has captions, and no words stand in it below a line of times.',
  ]);
});

const piece = fc.constantFrom(
  ...[
    'WEBVTT',
    '\n',
    '\n\n',
    '\r\n',
    '1',
    '00:00:01.000 --> 00:00:02.000',
    '00:01,5 --> 00:02,0',
    'NOTE',
    'ANA RUIZ: ',
    '-->',
  ],
  ...[
    '<v Ana Ruiz>',
    '</v>',
    '<i>',
    '</i>',
    '<c.red>',
    '<00:00:01.5>',
    '&amp;',
    '&#8217;',
    '&',
    '<',
    '>>',
    '- ',
    '[Music]',
    '♪',
  ],
  ...['Good morning. ', 'The boats are old', '{\\an8}', '\uFEFF', '“'],
);

test('Whatever stands in captions, every character belongs to one region', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.vtt', 'a.srt'), async (pieces, file) => {
      const text = `WEBVTT\n\n00:01.000 --> 00:02.000\nWell.\n${pieces.join('')}`;
      const document = await readAsFile(file, text);
      const { regions } = documentSchema.parse(document);
      expect(regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      const spaces = regions.filter(({ role }) => role === 'space').map(({ start, end }) => text.slice(start, end));
      expect(spaces.join('').trim()).toBe('');
    }),
    { numRuns: 300 },
  );
});

const numbered = (...lines: string[]): string =>
  vtt(...lines.map((line, place) => `${place + 1}\n${at(place + 1, line)}`));

test('Where a name stands on every caption, whoever goes on goes on in one turn, within a sentence too', async () => {
  const text = numbered(
    'Ana Ruiz: Good morning. We',
    'Ana Ruiz: begin with the pier.',
    'Tom Hale (he/him): Why',
    'Tom Hale (he/him): now?',
    'Ana Ruiz: The boats are old.',
    'Ana Ruiz: And small.',
  );
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual([
    't1 Ana Ruiz (speaker): Good morning. We begin with the pier.',
    't2 Tom Hale (he/him) (speaker): Why now?',
    't3 Ana Ruiz (speaker): The boats are old. And small.',
  ]);
  expect(asides(document, text).filter((aside) => aside.includes('goes on'))).toEqual([
    'omitted (the name of whoever goes on): Ana Ruiz:',
    'omitted (the name of whoever goes on): Tom Hale (he/him):',
    'omitted (the name of whoever goes on): Ana Ruiz:',
  ]);
});

test.each(['Ana Ruiz', 'ANA RUIZ', 'Speaker 1', 'Prof. José de la Cruz', 'Mary-Ann O’Hara (Elder School)'])(
  'One who speaks alone and is named on every caption, as %s, speaks',
  async (name) => {
    const lines = ['Good morning.', 'We weigh a mole', 'of salt.', 'How much is it?', 'Look it up.', 'Thank you.'];
    const document = await readAsFile('talk.vtt', numbered(...lines.map((line) => `${name}: ${line}`)));
    expect(document.blocks).toMatchObject([{ kind: 'turn', label: name, paragraphs: [{ text: lines.join(' ') }] }]);
  },
);

test.each(['Note', 'Breaking News', 'Step', 'Lesson One', 'Ferry'])(
  'What stands on every caption and is no name, as “%s”, is nobody',
  async (lead) => {
    const lines = ['Good day.', 'We sail', 'at noon.', 'Come early.', 'Bring a coat.', 'It is cold.'];
    const document = await readAsFile('talk.vtt', numbered(...lines.map((line) => `${lead}: ${line}`)));
    expect(document.counts.turns).toBe(0);
  },
);

test('Where names stand on every caption, one without a name is nobody’s', async () => {
  const text = numbered('Ana Ruiz: One', 'Ana Ruiz: two.', 'I', 'Tom Hale: have one.', 'Tom Hale: It is four.');
  const document = await readAsFile('talk.vtt', text);
  expect(outline(document)).toEqual([
    't1 Ana Ruiz (speaker): One two.',
    'p1 paragraph: I',
    't2 Tom Hale (speaker): have one. It is four.',
  ]);
});
