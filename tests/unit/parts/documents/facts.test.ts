import { describe, expect, test } from 'vitest';
import { documentFacts, formatInstant, formatOccurred } from '../../../../src/parts/documents/facts.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const facts = (...[more]: Parameters<typeof sampleDocument>) =>
  documentFacts(sampleDocument(more), archiveOf([])).map(
    ({ label, value, missing = '' }) => `${label}: ${value ?? missing}`,
  );

describe('documentFacts', () => {
  test('names date, author and publisher even where no rule found them', () => {
    expect(facts()).toEqual(['Date: none found', 'Author: none found', 'Publisher: none found']);
  });

  test('says that something is not stated only where the editor looked, and says who looked', () => {
    const own = sampleDocument({ notStated: ['date', 'author'] });
    const shown = documentFacts(own, archiveOf([])).map(({ missing }) => missing);
    const looked = 'not stated, according to the editor';
    expect(shown).toEqual([looked, looked, 'none found']);
  });

  test('says so of a value that the archive gives, too', () => {
    const own = sampleDocument({
      date: { value: '1999', basis: 'inferred', note: 'By its events.' },
      notStated: ['date'],
    });
    expect(documentFacts(own, archiveOf([]))[0]).toMatchObject({
      value: '1999',
      note: 'By its events. The document states none, according to the editor.',
    });
  });

  test('of what is not published says neither', () => {
    const own = sampleDocument({ rights: { statement: 'Kept.', publish: 'excerpt' }, notStated: ['date'] });
    expect(documentFacts(own, archiveOf([])).map(({ missing }) => missing)).toEqual([
      'not stated, according to the editor',
      'not shown here',
      'not shown here',
    ]);
  });

  test('misses no author in a transcript, and says when it was held', () => {
    const occurred = { date: '2021-11-17', start: '15:45', end: '16:13', timezone: 'EST', medium: 'teleconference' };
    expect(facts({ kind: { value: 'transcript', basis: 'stated' }, occurred })).toEqual([
      'Held: 17 November 2021, 3:45–4:13 p.m. EST, by teleconference',
      'Publisher: none found',
    ]);
  });

  test('does not say a day twice that the hour of publication says', () => {
    const published = '2021-11-18T08:33:35-05:00';
    expect(facts({ date: { value: '2021-11-18', basis: 'stated' }, published })[0]).toBe(
      'Published: 18 November 2021, 8:33 a.m. (UTC−5)',
    );
  });

  test('puts people of one role and basis in one line, with where they reported from', () => {
    const contributors = [
      { name: 'Ann', role: 'reporter', place: 'Rome', basis: 'stated' },
      { name: 'Bo', role: 'reporter', basis: 'stated' },
    ] as const;
    expect(facts({ contributors: [...contributors] })).toContain('Reported by: Ann (Rome), Bo');
  });

  test('with reporters in its credits has one statement of who made it', () => {
    const contributors = [{ name: 'Ann', role: 'reporter', basis: 'stated' }] as const;
    const noteOf = (more: object) =>
      documentFacts(sampleDocument({ contributors: [...contributors], ...more }), archiveOf([]))
        .filter(({ label }) => label === 'Reported by' || label === 'Author')
        .map(({ label, value, note }) => [label, value, note]);
    expect(noteOf({})).toEqual([['Reported by', 'Ann', 'Named in its credits; no byline was found.']]);
    expect(noteOf({ notStated: ['author'] })).toEqual([
      ['Reported by', 'Ann', 'Named in its credits; no author stated, according to the editor.'],
    ]);
  });
});

test('a time from before noon to after it names both halves', () => {
  expect(formatOccurred({ start: '11:30', end: '12:05' })).toBe('11:30 a.m. – 12:05 p.m.');
});

test('an instant without a clock is a day', () => expect(formatInstant('2021-11-18')).toBe('18 November 2021'));
