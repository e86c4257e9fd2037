import { expect, test } from 'vitest';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { citedPassages } from '../../../../src/citations/cited-passages.ts';
import { documentFacts } from '../../../../src/parts/documents/facts.ts';
import { passageNotes } from '../../../../src/views/reading/passage-notes.ts';
import { quoteEntryMaker } from '../../../../src/parts/quotes/quote-entry.ts';
import { sourcePage } from '../../../../src/views/source/source-page.ts';
import { speakerLine } from '../../../../src/parts/speaker-line.ts';
import { dayOf } from '../../../../src/record/day-of.ts';
import { passagesOf } from '../../../../src/record/passages.ts';
import { normalize, turnsOf } from '../../ingest/normalize.ts';
import { archiveOf } from '../../samples/sample-document.ts';

const people = [{ id: 'tom-reed', name: 'Tom Reed', basis: 'supplied' as const }];
const prose = 'A nurse and a driver met. She said the road was “a real strain”. The sign read “Keep out of here”.';
const transcript = 'MR. REED: Good morning.\n\nWho asked this?\n\nTHE CLERK: Nobody.';
const reason = 'The clerk’s list.';

function look(text: string, card: Record<string, unknown>) {
  const document = normalize(text, { card, people });
  const archive = archiveOf([document], {}, { ...noAuthorities(), people });
  const entryOf = quoteEntryMaker(archive);
  const entries = document.quotes.map((quote) => entryOf({ document: document.id, quote }));
  return { document, archive, entries };
}

const quotes = [
  { exact: 'a real strain', speaker: 'tom-reed', reason: 'He told us.' },
  { exact: 'Keep out of here', is: 'not-a-quotation', reason: 'A sign.' },
];

test('A statement whose speaker the editor gives says so, with the reason, also where it is copied', () => {
  const { entries } = look(prose, { quotes });
  const [, strain] = entries;
  expect(strain?.speaker).toMatchObject({ name: 'Tom Reed', href: '/people/tom-reed/', supplied: 'He told us.' });
  expect(strain?.citation).toContain('Speaker according to the editor: He told us.');
  expect(entries[0]?.speaker.supplied).toBeUndefined();
  expect(entries[0]?.citation).not.toContain('supplied');
});

test('Beside the passage stands what the editor decided of its statements, and of what is none', () => {
  const { document, archive } = look(prose, { quotes });
  expect(passageNotes(document, archive)({ id: 'p1' }).filter(({ kind }) => kind === 'decided')).toEqual([
    {
      kind: 'decided',
      exact: 'a real strain',
      what: 'Tom Reed, according to the editor:',
      reason: 'He told us.',
    },
    {
      kind: 'decided',
      exact: 'Keep out of here',
      what: 'is not a quotation, according to the editor:',
      reason: 'A sign.',
    },
  ]);
});

test('In citations a supplied speaker stands in brackets', () => {
  const { document, archive } = look(prose, { quotes });
  const cited = citedPassages(document, archive).quotations.find(({ begins }) => begins === 'a real strain');
  expect(cited?.name).toBe('[Tom Reed], ¶1');
  expect(cited?.quoted?.chicago).toContain('[Tom Reed]');
});

test('A pronoun that means nobody for sure gets no note', () => {
  const { document, archive } = look(prose, {});
  expect(passageNotes(document, archive)({ id: 'p1' })).toEqual([]);
});

test('Over a turn stands whom its label means, or that its label is the editor’s', () => {
  const card = {
    speakers: [{ label: 'MR. REED', speaker: 'tom-reed', reason }],
    turns: [{ exact: 'Who asked this?', begins: 'Q', reason: 'From the hall.' }],
  };
  const { document, archive, entries } = look(transcript, card);
  const lines = turnsOf(document).map((turn) => speakerLine(turn, document.id, archive));
  expect(lines.map(({ name, remarks }) => [name, ...remarks.map(({ text }) => text)])).toEqual([
    ['Mr. Reed', 'Tom Reed, according to the editor: The clerk’s list.'],
    ['[Reporter]', 'not named', 'label given by the editor: From the hall.'],
    ['The clerk', 'not named'],
  ]);
  expect(entries[1]?.speaker).toEqual({ name: '[Reporter]', status: 'name not given', supplied: 'From the hall.' });
});

test('Over a turn whose holder has a role and no name, the role alone is supplied', () => {
  const { document, archive } = look(transcript, { speakers: [{ label: 'THE CLERK', role: 'official', reason }] });
  const remarks = turnsOf(document).map((turn) => speakerLine(turn, document.id, archive).remarks);
  expect(remarks.at(-1)?.map(({ text }) => text)).toEqual(['not named', 'role given by the editor: The clerk’s list.']);
});

test('Beside the passage stands that its first words are no label, or that a turn has ended', () => {
  const talk =
    'MR. REED: Good morning.\n\nMR. HEARD: We begin.\n\nMS. LEE: Thank you. MR. REED: Yes.\n\nThe hall emptied.';
  const { document, archive } = look(talk, {
    speakers: [{ label: 'MR. HEARD', is: 'not-a-label', reason: 'The typist’s.' }],
    turns: [{ exact: 'The hall emptied.', ends: true, reason: 'Nobody says it.' }],
  });
  const notes = passageNotes(document, archive);
  const all = passagesOf(document.blocks).map(({ id }) => notes({ id }).filter(({ kind }) => kind === 'decided'));
  expect(all.flat()).toEqual([
    {
      kind: 'decided',
      exact: 'MR. HEARD: We begin.',
      what: 'does not begin with a speaker’s label, according to the editor:',
      reason: 'The typist’s.',
    },
    {
      kind: 'decided',
      exact: 'The hall emptied.',
      what: 'is no longer the speaker’s, according to the editor:',
      reason: 'Nobody says it.',
    },
  ]);
});

test('Words of an article that are no label are noted where they stand', () => {
  const { document, archive } = look('It rained all day.\n\nMR. HEARD: The bridge is shut.', {
    speakers: [{ label: 'MR. HEARD', is: 'not-a-label', reason: 'The typist’s.' }],
  });
  expect(passageNotes(document, archive)({ id: 'p2' })).toMatchObject([{ kind: 'decided', reason: 'The typist’s.' }]);
});

test('Whom words mean is said with the reason, where the card decided it and gives one', () => {
  const text = 'Tom Reed came. “It is cold,” he said.\n\nTom Reed left the Board.\n\nTom Reed is well.';
  const { document, archive } = look(text, {
    mentions: [
      { exact: 'he', block: 'p1', entity: 'tom-reed', reason: 'He alone came.' },
      { exact: 'Tom Reed', block: 'p2', entity: 'tom-reed', reason: 'The younger one.' },
      { exact: 'Tom Reed', block: 'p3', entity: 'tom-reed' },
    ],
  });
  const notes = passageNotes(document, archive);
  const meant = { kind: 'meant', name: 'Tom Reed', href: '/people/tom-reed/' };
  expect(['p1', 'p2', 'p3'].map((id) => notes({ id }))).toEqual([
    [{ ...meant, printed: 'he', reason: 'He alone came.' }],
    [{ ...meant, printed: 'Tom Reed', reason: 'The younger one.' }],
    [],
  ]);
});

test('Beside its source, when a talk was held is supplied where the editor says it, and stated where its head does', () => {
  const heldOf = (text: string, card: Record<string, unknown>) => {
    const { document, archive } = look(text, card);
    return sourcePage(document, text, archive).values.find(({ label }) => label === 'Held');
  };
  expect(heldOf(transcript, { occurred: { date: '2021-05-05', reason } })).toMatchObject({
    basis: 'added by the editor',
    note: 'The day as given by the editor: The clerk’s list.',
  });
  const evidence = [{ document: 'report', block: 't1p1', exact: 'Good morning' }];
  const inferred = heldOf(transcript, { occurred: { date: '2021-05-05', evidence, reason } });
  expect([inferred?.basis, inferred?.evidence.length]).toEqual(['worked out', 1]);
  const head = 'Old Mill\n\nMay 5, 2021\n\n3:45 P.M. EST\n\n';
  expect(heldOf(`${head}${transcript}`, {})).toMatchObject({ basis: 'stated' });
});

test('A day of a talk that the editor gives is supplied, or inferred where it has evidence', () => {
  const { document, archive } = look(transcript, { occurred: { date: '2021-05-05', reason } });
  expect(dayOf(document)).toEqual({ value: '2021-05-05', basis: 'supplied', note: reason, of: 'held' });
  const held = documentFacts(document, archive).find(({ label }) => label === 'Held');
  expect(held).toMatchObject({
    value: '5 May 2021',
    basis: 'supplied',
    note: 'The day as given by the editor: The clerk’s list.',
  });
  const evidence = [{ document: 'report', block: 't1p1', exact: 'Good morning' }];
  expect(dayOf(normalize(transcript, { card: { occurred: { date: '2021-05-05', evidence, reason } } }))?.basis).toBe(
    'inferred',
  );
});
