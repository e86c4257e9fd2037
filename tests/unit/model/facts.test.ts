import { describe, expect, test } from 'vitest';
import { documentFacts, formatInstant, formatOccurred } from '../../../src/model/facts.ts';
import { sampleCatalogue, sampleDocument } from './sample-document.ts';

const facts = (...[more]: Parameters<typeof sampleDocument>) =>
  documentFacts(sampleDocument(more), sampleCatalogue([])).map(
    ({ label, value = 'not stated' }) => `${label}: ${value}`,
  );

describe('documentFacts', () => {
  test('names date, author and publisher even where nobody stated them', () => {
    expect(facts()).toEqual(['Date: not stated', 'Author: not stated', 'Publisher: not stated']);
  });

  test('misses no author in a transcript, and says when it was held', () => {
    const occurred = { date: '2021-11-17', start: '15:45', end: '16:13', timezone: 'EST', medium: 'teleconference' };
    expect(facts({ kind: { value: 'transcript', basis: 'stated' }, occurred })).toEqual([
      'Held: 17 November 2021, 3:45–4:13 p.m. EST, by teleconference',
      'Date: not stated',
      'Publisher: not stated',
    ]);
  });

  test('does not say a day twice that the hour of publication says', () => {
    const published = '2021-11-18T08:33:35-05:00';
    expect(facts({ date: { value: '2021-11-18', basis: 'stated' }, published })[0]).toBe(
      'Published: 18 November 2021, 08:33 UTC−05:00',
    );
  });

  test('puts people of one role and basis in one line, with where they reported from', () => {
    const contributors = [
      { name: 'Ann', role: 'reporter', place: 'Rome', basis: 'stated' },
      { name: 'Bo', role: 'reporter', basis: 'stated' },
    ] as const;
    expect(facts({ contributors: [...contributors] })).toContain('Reported by: Ann (Rome), Bo');
  });
});

test('a time from before noon to after it names both halves', () => {
  expect(formatOccurred({ start: '11:30', end: '12:05' })).toBe('11:30 a.m. – 12:05 p.m.');
});

test('an instant without a clock is a day', () => expect(formatInstant('2021-11-18')).toBe('18 November 2021'));
