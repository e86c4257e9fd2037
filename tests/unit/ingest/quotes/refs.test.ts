import { expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { findDisagreements } from '../../../../scripts/ingest/quotes/find-disagreements.ts';
import { normalize } from '../normalize.ts';
import { speakerOf } from './quote-lines.ts';

const people = [
  { id: 'jane-marsh', name: 'Jane Marsh', aliases: ['Marsh'], roles: [{ title: 'Mayor' }] },
  { id: 'paul-reed', name: 'Paul Reed', honorifics: ['Mr.'] },
  { id: 'tom-cole', name: 'Tom Cole', roles: [{ title: 'President' }] },
];
const organizations = [{ id: 'harbour-office', name: 'Harbour Office' }];

const refsIn = ({ quotes }: Document): string[] =>
  quotes.map((quote) => `${speakerOf(quote)} → ${quote.attribution.speaker.ref ?? 'nobody'}`);
const refs = (...paragraphs: string[]): string[] =>
  refsIn(normalize(`${paragraphs.join('\n\n')}\n`, { card: { title: { value: 'Report' } }, people, organizations }));

test('A name is joined to the person whom it was found to name', () => {
  expect(refs('“It took a year,” Mayor Marsh said.')).toEqual(['Mayor Marsh (named) → jane-marsh']);
  expect(refs('The town’s engineer Paul Reed came.', '“It took a year,” Mr. Reed said.')).toEqual([
    'Paul Reed (named) → paul-reed',
  ]);
});

test('He and the president are joined to the person whom the text leaves', () => {
  expect(refs('President Cole came.', '“It took a year,” he said.', '“It was worth it,” the president said.')).toEqual([
    'President Cole (named) → tom-cole',
    'President Cole (named) → tom-cole',
  ]);
  expect(refs('President Cole met Mr. Smith.', '“It took a year,” he said.')).toEqual(['he (unknown) → nobody']);
});

test('A surname that a stranger bears too is joined to nobody', () => {
  expect(refs('Paul Reed met Anna Reed.', '“It took a year,” Mr. Reed said.')).toEqual(['Mr. Reed (named) → nobody']);
});

test('A surname without its full name is joined to nobody', () => {
  expect(refs('“It took a year,” Mr. Reed said.')).toEqual(['Mr. Reed (named) → nobody']);
});

test('A spokesman is not the one he speaks for, and aides are not either', () => {
  expect(refs('Paul Reed came.', '“It took a year,” Mr. Reed’s spokesman said.')).toEqual([
    'Mr. Reed’s spokesman (role) → nobody',
  ]);
  expect(refs('“It took a year,” Mayor Marsh’s aides said.')).toEqual(['Mayor Marsh’s aides (group) → nobody']);
});

test('Two people are a group, and none of them the speaker', () => {
  expect(refs('“It took a year,” Jane Marsh and Paul Reed said.')).toEqual([
    'Jane Marsh and Paul Reed (group) → nobody',
  ]);
});

test('An organization is joined where it speaks itself; its paper and its officials are not it', () => {
  expect(refs('“It took a year,” the Harbour Office said.')).toEqual([
    'the Harbour Office (organization) → harbour-office',
  ]);
  expect(refs('The Harbour Office report said that the wall held.')).toEqual([
    'The Harbour Office report (document) → nobody',
  ]);
  expect(refs('“It took a year,” Harbour Office officials said.')).toEqual([
    'Harbour Office officials (group) → nobody',
  ]);
});

test('A transcript’s label is read as a name is: in full, by office, or after the full name', () => {
  const call = (...turns: string[]) => refsIn(normalize(turns.join('\n\n'), { people }));
  expect(
    call(
      'MAYOR MARSH:  Good morning.',
      'Q:  Hi.',
      'MR. REED:  Good morning.',
      'Q:  Thank you.',
      'MS. COLE:  Good morning.',
    ),
  ).toEqual([
    'MAYOR MARSH (named) → jane-marsh',
    'Q (role) → nobody',
    'MR. REED (named) → nobody',
    'Q (role) → nobody',
    'MS. COLE (named) → nobody',
  ]);
  expect(call('MS. GREY:  Here is Paul Reed, our engineer.', 'Q:  Hi.', 'MR. REED:  Good morning.')[2]).toBe(
    'MR. REED (named) → paul-reed',
  );
});

test.each([
  ['“We go,” Democrats said.', 'democrats'],
  ['According to Democrats, the dam held.', 'democrats'],
  ['The River Report said that the dam was safe.', 'river-report'],
  ['“Go on,” Workers said.', 'dock-union'],
  ['“We go,” said the warden.', 'ana-ruiz'],
])('Whom a label as a whole mentions speaks, whatever the form of the words: %s', (text, ref) => {
  const document = normalize(`A report\n\n${text}\n`, {
    people: [{ id: 'ana-ruiz', name: 'Ana Ruiz', aliases: ['the warden'] }],
    organizations: [
      { id: 'democrats', name: 'Democrats' },
      { id: 'dock-union', name: 'Dock Union', aliases: ['Workers'] },
      { id: 'river-report', name: 'River Report' },
    ],
  });
  expect(document.quotes.map(({ attribution }) => attribution.speaker.ref)).toEqual([ref]);
  expect(findDisagreements(document)).toEqual([]);
});

test('A speaker who is nobody, or another, than the words are found to mention is told of', () => {
  const { blocks, mentions, quotes } = normalize('A report\n\n“We go,” Paul Reed said. Paul Reed left.\n', { people });
  const as = (ref?: string) =>
    quotes.map(({ attribution: { speaker, ...rest }, ...quote }) => {
      const { ref: _, ...nobody } = speaker;
      return { ...quote, attribution: { ...rest, speaker: { ...nobody, ...(ref !== undefined && { ref }) } } };
    });
  expect(findDisagreements({ blocks, mentions, quotes })).toEqual([]);
  expect(findDisagreements({ blocks, mentions, quotes: as() })).toHaveLength(1);
  expect(findDisagreements({ blocks, mentions, quotes: as('tom-cole') })).toHaveLength(1);
});
