import { expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { heldSource } from '../../../../src/views/search/held-source.ts';
import { sampleDocument } from '../../samples/sample-document.ts';

const { source } = sampleDocument();
const held = (more: Partial<Document['source']>) =>
  heldSource(sampleDocument({ source: { ...source, ...more } }), 'So.');

test('A source has its text, its hash, and the day since which it is unchanged where that is known', () => {
  expect(held({ since: '2026-11-22' })).toMatchObject({
    text: 'So.',
    sha256: source.sha256,
    since: '22 November 2026',
  });
});

test('It says how many bytes a letter has where the file is not UTF-8, and that there are none where it is no text', () => {
  expect(held({}).unit).toBeUndefined();
  expect(held({ encoding: 'utf-16le' }).unit).toBe(2);
  expect(held({ encoding: 'windows-1252' }).unit).toBe(1);
  expect(held({ extracted: { by: 'unpdf', version: '1', sha256: 'b'.repeat(64) } }).unit).toBe(0);
});
