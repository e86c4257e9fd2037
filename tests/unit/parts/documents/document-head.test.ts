import { describe, expect, test } from 'vitest';
import { documentHead } from '../../../../src/parts/documents/document-head.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

const head = (...[more]: Parameters<typeof sampleDocument>) => documentHead(sampleDocument(more), archiveOf([]));
const line = (...[more]: Parameters<typeof sampleDocument>) => head(more).line.map(({ text }) => text);

describe('The line below a title', () => {
  test('has a sign at a day that is not stated', () => {
    const at = (basis: 'stated' | 'inferred' | 'supplied') => line({ date: { value: '1999-05-03', basis } })[0];
    expect(at('stated')).toBe('3 May 1999');
    expect(at('inferred')).toBe('3 May 1999, worked out');
    expect(at('supplied')).toBe('3 May 1999, added by the editor');
  });

  test('has the hours of what was held, and a sign where the editor gives its day', () => {
    const occurred = { date: '1999-05-03', start: '15:45', end: '16:13', timezone: 'EST', medium: 'teleconference' };
    const supplied = { fields: ['date' as const], reason: 'A letter says so.', rules: {} };
    expect(line({ occurred })[0]).toBe('3 May 1999, 3:45–4:13 p.m. EST');
    expect(line({ occurred: { ...occurred, supplied } })[0]).toBe(
      '3 May 1999, 3:45–4:13 p.m. EST, added by the editor',
    );
  });

  test('says that no author is stated only where somebody looked', () => {
    expect(line()).toEqual(['no date found']);
    expect(line({ notStated: ['date', 'author'] })).toEqual(['date not stated', 'author not stated']);
  });

  test('names who wrote it, else who reported it', () => {
    const ann = { name: 'Ann', role: 'reporter' as const, basis: 'stated' as const };
    expect(line({ contributors: [ann] })[1]).toBe('reported by Ann');
    expect(line({ contributors: [ann, { ...ann, name: 'Bo', role: 'author' }] })[1]).toBe('Bo');
  });

  test('has the terms of a call whole', () => {
    const terms = { value: 'On background; embargoed until 5 o’clock', basis: 'stated' as const };
    expect(line({ terms }).at(-1)).toBe(terms.value);
    expect(head({ terms, language: { value: 'fr', basis: 'stated' } }).line.at(-1)).toEqual({
      text: terms.value,
      language: 'fr',
    });
  });
});

describe('How the words stand to the file', () => {
  const fix = (to: string) => ({ block: 'p1', start: 0, end: to.length, from: 'x', to, reason: 'Lost.' });

  test('is said in words where each correction is of one', () => {
    expect(head().wording).toEqual({ text: 'every word matches the file received', corrected: false });
    expect(head({ corrections: [fix('López')] }).wording?.text).toBe('one word corrected');
    expect(head({ corrections: [fix('López'), fix('Núñez')] }).wording?.text).toBe('2 words corrected');
    expect(head({ corrections: [fix('López'), fix('of the')] }).wording?.text).toBe('2 corrections');
  });

  test('is not said where not every word is shown', () => {
    for (const publish of ['excerpt', 'metadata'] as const)
      expect(head({ rights: { statement: 'Kept.', publish } }).wording).toBeUndefined();
  });
});

test('What the line leaves out is among the facts: length, file, rights and addresses', () => {
  const { facts } = head({ originalUrl: 'https://example.org/a', rights: { statement: 'Free.', publish: 'full' } });
  const labels = facts.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Length', 'Source', 'Rights', 'Original address']));
  expect(facts.find(({ label }) => label === 'Original address')?.href).toBe('https://example.org/a');
});
