import { expect, test } from 'vitest';
import { formerAddresses } from '../../../../src/views/reading/former-addresses.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

test('leads from a former id to the document, and says why a withdrawn one has gone', () => {
  const archive = archiveOf([sampleDocument({ formerIds: ['older'] })], {
    withdrawn: { gone: 'At its author’s wish.' },
  });
  expect(formerAddresses(archive)).toEqual([
    {
      id: 'older',
      kind: 'moved',
      now: 'sample',
      href: '/documents/sample/',
      title: { text: 'A sample', supplied: false, language: 'en' },
    },
    { id: 'gone', kind: 'withdrawn', reason: 'At its author’s wish.' },
  ]);
});

test('never takes the address of a document that is there', () => {
  expect(formerAddresses(archiveOf([sampleDocument()], { withdrawn: { sample: 'A slip.' } }))).toEqual([]);
});
