import { describe, expect, test } from 'vitest';
import { peeksFile } from '../../../../src/views/reading/peeks-file.ts';
import { authorityFiles, noAuthorities } from '../../../../src/record/authority.ts';
import type { Document } from '../../../../src/record/document.ts';
import { archiveOf, paragraph, sampleDocument } from '../../samples/sample-document.ts';
import { sampleQuote } from '../../samples/sample-quote.ts';

const people = [
  authorityFiles.people.parse({ id: 'lee', name: 'Jane Lee', roles: [{ title: 'Mayor', from: '2001', to: '2005' }] }),
];
const document = sampleDocument({
  blocks: [paragraph('p1', 'Lee said so.'), paragraph('p2', 'José said so.')],
  mentions: [{ entity: 'lee', kind: 'people', block: 'p1', start: 0, end: 3 }],
  quotes: [sampleQuote('q1', 'so', { block: 'p1', speaker: { status: 'named', label: 'Lee', ref: 'lee' }, start: 9 })],
  corrections: [{ block: 'p2', start: 0, end: 4, from: 'Jos', to: 'José', reason: 'A letter was lost.' }],
});
const file = (source: string | undefined) =>
  peeksFile(document, source, archiveOf([document], {}, { ...noAuthorities(), people }), (id) => `/quotes/#${id}`);

describe('peeksFile', () => {
  test('has where each passage stands in the source, what was corrected in it and where its statements are listed', () => {
    const { source } = file('Lee said so.\nJos said so.');
    expect(source?.text).toBe('Lee said so.\nJos said so.');
    expect(source?.passages['p1']).toMatchObject({ name: '¶1', said: ['quotes/#q1', expect.any(String)] });
    expect(source?.passages['p2']?.corrections).toEqual([{ from: 'Jos', to: 'José', reason: 'A letter was lost.' }]);
    expect(source?.passages['p1']?.corrections).toBeUndefined();
  });

  test('has who the names are that lead on, how much there is of them, and the ways there', () => {
    expect(file('').names).toEqual({
      'people/lee/': {
        name: 'Jane Lee',
        what: 'Mayor, 2001–2005',
        counts: '1 statement in 1 document · named in 1 document · 1 passage here',
        ways: [
          ['What they said', 'people/lee/#quoted'],
          ['Page of this person', 'people/lee/'],
        ],
      },
    });
  });

  test('says how many bytes a letter has where the file is not UTF-8, and that there are none where it is no text', () => {
    const unitOf = (more: Partial<Document['source']>) => {
      const other = { ...document, source: { ...document.source, ...more } };
      return peeksFile(other, 'Lee said so.', archiveOf([other]), () => '').source?.unit;
    };
    expect(unitOf({})).toBeUndefined();
    expect(unitOf({ encoding: 'utf-16le' })).toBe(2);
    expect(unitOf({ encoding: 'windows-1252' })).toBe(1);
    expect(unitOf({ extracted: { by: 'unpdf', version: '1', sha256: 'b'.repeat(64) } })).toBe(0);
  });

  test('has nothing of a source that is not published', () => {
    expect(file(undefined).source).toBeUndefined();
  });
});
