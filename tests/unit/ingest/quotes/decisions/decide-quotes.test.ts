import { expect, test } from 'vitest';
import type { Document } from '../../../../../src/record/document.ts';
import { normalize, normalizeWithProblems } from '../../normalize.ts';

const people = [{ id: 'tom-hale', name: 'Tom Hale' }];
const organizations = [{ id: 'harbour-office', name: 'Harbour Office' }];
const text = [
  'A nurse from Elmstad met Mr. Holt and a driver. She said the road was “a real strain”.',
  'He told her “no pier, no fish”. The sign read “Keep out of here”.',
  'The water is cold and deep, the engineers believe.',
].join('\n\n');

const decide = (quotes: Record<string, unknown>[], words = text) =>
  normalizeWithProblems(words, { card: { quotes }, people, organizations });

/** Who says the direct or reported statement with these words, and how it is known. */
function said({ quotes }: Document, exact: string) {
  const quote = quotes.find(({ parts }) => parts.some((part) => part.exact === exact));
  const { speaker, basis, supplied } = quote?.attribution ?? {};
  return { who: speaker?.ref ?? speaker?.label, status: speaker?.status, basis, supplied };
}

test('A card says who speaks: somebody of the authorities, with the rules’ own answer kept', () => {
  const { document, problems } = decide([{ exact: 'no pier', speaker: 'tom-hale', reason: 'He alone spoke.' }]);
  expect(problems).toEqual([]);
  expect(said(document, 'no pier, no fish')).toEqual({
    who: 'tom-hale',
    status: 'named',
    basis: 'supplied',
    supplied: { reason: 'He alone spoke.', rules: { speaker: { status: 'unknown', label: 'He' }, basis: 'cue' } },
  });
});

test('An organization speaks as an organization', () => {
  const { document } = decide([{ exact: 'a real strain', speaker: 'harbour-office', reason: 'Its report has it.' }]);
  expect(said(document, 'a real strain')).toMatchObject({ who: 'harbour-office', status: 'organization' });
});

test('A card says that the text leaves the speaker open', () => {
  const quoted = 'The pier is shut, Tom Hale said. “It is not safe,” he said.';
  const { document } = decide([{ exact: 'It is not safe', speaker: 'nobody', reason: 'Two men stood there.' }], quoted);
  expect(said(document, 'It is not safe,')).toMatchObject({ who: '', status: 'unknown', basis: 'supplied' });
  expect(said(document, 'The pier is shut')).toMatchObject({ who: 'tom-hale', basis: 'cue' });
});

test('Somebody whom no authority knows is called by the document’s words', () => {
  const { document, problems } = decide([
    { exact: 'a real strain', printed: 'A nurse from Elmstad', reason: 'She alone met him.' },
    { exact: 'no pier', printed: 'Mr. Holt', reason: 'The only man.' },
  ]);
  expect(problems).toEqual([]);
  expect(said(document, 'a real strain')).toMatchObject({ who: 'A nurse from Elmstad', status: 'role' });
  expect(said(document, 'no pier, no fish')).toMatchObject({ who: 'Mr. Holt', status: 'named' });
});

test('What is no quotation has no address, and stays in the record as the rules had it', () => {
  const { document } = decide([{ exact: 'Keep out of here', is: 'not-a-quotation', reason: 'A sign.' }]);
  expect(said(document, 'Keep out of here').basis).toBeUndefined();
  expect(document.notQuotations).toMatchObject([
    { mode: 'direct', parts: [{ exact: 'Keep out of here' }], attribution: { basis: 'cue' }, reason: 'A sign.' },
  ]);
  expect(normalize(text).notQuotations).toBeUndefined();
});

test('A statement that was missed stands in the order of the text, with the words of its passage', () => {
  const { document, problems } = decide([
    { exact: 'The water is cold and deep', is: 'reported', printed: 'the engineers', reason: 'They believe it.' },
    { exact: 'the engineers believe', is: 'direct', reason: 'A test.' },
  ]);
  expect(problems).toEqual([]);
  expect(document.quotes.map(({ parts: [part] }) => part?.exact)).toEqual([
    'the road was “a real strain”',
    'a real strain',
    'no pier, no fish',
    'Keep out of here',
    'The water is cold and deep',
    'the engineers believe',
  ]);
  expect(document.quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
  expect(said(document, 'The water is cold and deep')).toEqual({
    who: 'the engineers',
    status: 'group',
    basis: 'supplied',
    supplied: { reason: 'They believe it.' },
  });
  expect(said(document, 'the engineers believe')).toMatchObject({ who: '', status: 'unknown' });
});

test('A passage is named where the words stand in several', () => {
  const twice = '“We go on,” he said.\n\n“We go on,” she said.';
  const { document, problems } = decide(
    [{ exact: 'We go on', block: 'p2', speaker: 'tom-hale', reason: 'Told elsewhere.' }],
    twice,
  );
  expect(problems).toEqual([]);
  expect(document.quotes.map(({ attribution: { speaker } }) => speaker.ref)).toEqual([undefined, 'tom-hale']);
});

test('A headline’s quotation follows the one that it shortens', () => {
  const article = 'Road ‘a real strain’ for nurses\n\nBy Ann Writer\n\n“The road is a real strain,” a nurse said.';
  const card = { quotes: [{ exact: 'The road is', speaker: 'tom-hale', reason: 'He read it out.' }] };
  const { quotes } = normalize(article, { card, people });
  expect(quotes.map(({ attribution: { speaker, basis } }) => [speaker.ref, basis])).toEqual([
    ['tom-hale', 'supplied'],
    ['tom-hale', 'supplied'],
  ]);
  const none = { quotes: [{ exact: 'The road is', is: 'not-a-quotation', reason: 'A test.' }] };
  expect(normalize(article, { card: none, people }).quotes).toEqual([]);
});

test('A decision about a mention that names a speaker says who speaks', () => {
  const card = { mentions: [{ exact: 'He', entity: 'tom-hale', reason: 'The photograph shows him.' }] };
  const document = normalize(text, { card, people });
  expect(said(document, 'no pier, no fish')).toEqual({
    who: 'tom-hale',
    status: 'named',
    basis: 'supplied',
    supplied: {
      reason: 'The photograph shows him.',
      rules: { speaker: { status: 'unknown', label: 'He' }, basis: 'cue' },
    },
  });
  expect(document.mentions.filter(({ entity }) => entity === 'tom-hale')).toMatchObject([
    { supplied: { reason: 'The photograph shows him.' } },
  ]);
});

const kindsOf = (quotes: Record<string, unknown>[], words?: string) =>
  decide(quotes, words).problems.map(({ kind }) => kind);

test('A decision that decides nothing, or can’t be carried out, is a problem', () => {
  const reason = 'A test.';
  expect(kindsOf([{ exact: 'The water', speaker: 'tom-hale', reason }])).toEqual(['statement-not-found']);
  expect(kindsOf([{ exact: 'snow', is: 'not-a-quotation', reason }])).toEqual(['statement-not-found']);
  expect(kindsOf([{ exact: 'no fish', is: 'direct', reason }])).toEqual(['quote-overlaps']);
  expect(kindsOf([{ exact: 'the', is: 'reported', reason }])).toEqual(['quote-in-several-places']);
  expect(kindsOf([{ exact: 'no fish', printed: 'the mayor', reason }])).toEqual(['quote-speaker-not-printed']);
  expect(kindsOf([{ exact: 'a real strain', block: 'p2', speaker: 'nobody', reason }])).toEqual([
    'statement-not-found',
  ]);
});
