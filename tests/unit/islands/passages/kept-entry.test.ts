import { expect, test } from 'vitest';
import type { FormerPassagesFile, PassagesFile } from '../../../../src/phrases/passages-file.ts';
import { keptEntry } from '../../../../src/islands/passages/kept-entry.ts';
import { loadKept } from '../../../../src/islands/passages/load-kept.ts';
import { harbour } from './sample-passages.ts';

test('A paragraph has its words, its place in the note, and what it must not be without', () => {
  expect(keptEntry(harbour, 'p1')).toMatchInlineSnapshot(`
    {
      "altered": true,
      "citation": "“The Harbour Call,” p. 3, para. 1, May 3, 2021.",
      "cite": "documents/harbour/cite/#p1",
      "conditions": "[Altered copy: a paraphrase. Terms: On background.]",
      "date": "3 May 2021",
      "document": "harbour",
      "name": "¶1",
      "page": "documents/harbour/#p1",
      "place": "p1",
      "remark": "p. 3, para. 1",
      "rights": "Held by the harbour office.",
      "ris": "TY  - ELEC
    TI  - The Harbour Call
    ID  - harbour
    ER  - 
    ",
      "source": "documents/harbour/source/#p1",
      "title": "Harbour call",
      "words": [
        "Ana Rivera said “the ferry stays,” and left.",
      ],
    }
  `);
});

test('A turn has all of its paragraphs and no other turn’s, a paragraph of it its own', () => {
  expect(keptEntry(harbour, 't1')).toMatchObject({
    name: 'turn 1',
    speaker: 'Moderator',
    words: ['Good morning.', 'We begin.'],
    source: 'documents/harbour/source/#t1p1',
    citation: '“The Harbour Call,” turn 1, May 3, 2021.',
  });
  expect(keptEntry(harbour, 't1p2')).toMatchObject({
    name: 'turn 1, ¶2',
    words: ['We begin.'],
    cite: 'documents/harbour/cite/#t1',
  });
});

test('A statement names who is quoted; a role names nobody in a citation, and what is spoken is cited as its turn', () => {
  expect(keptEntry(harbour, 'q1')).toMatchObject({
    mode: 'direct',
    words: ['the ferry stays'],
    citation: 'Ana Rivera, quoted in “The Harbour Call,” p. 3, para. 1, May 3, 2021.',
    cite: 'documents/harbour/cite/#q1',
    page: 'documents/harbour/#q1',
  });
  expect(keptEntry(harbour, 'q2')?.citation).toMatch(/^as reported in “The Harbour Call,”/);
  expect(keptEntry(harbour, 'q3')).toMatchObject({
    name: 'turn 1',
    words: ['Good morning.', 'We begin.'],
    citation: '“The Harbour Call,” turn 1, May 3, 2021.',
    cite: 'documents/harbour/cite/#t1',
  });
});

test.each(['p99', 't1p9', 'q99', 'constructor', ''])('What is not published has no entry: %j', (place) => {
  expect(keptEntry(harbour, place)).toBeUndefined();
});

const port: PassagesFile = {
  ...harbour,
  id: 'port',
  passages: { p2: { text: 'It went there.', name: '¶2' } },
  quotes: [],
  moved: { p3: 'p4', p4: 'p3' },
};
const files: Record<string, PassagesFile | FormerPassagesFile> = { harbour, port, 'old-port': { now: 'port' } };
const load = (place: string, document = 'harbour') => loadKept({ document, place }, (id) => Promise.resolve(files[id]));

test('Old ids lead to where their words stand now, over several steps, in other documents and under a document’s old id', async () => {
  expect(await load('p7')).toMatchObject({ document: 'harbour', place: 'p1' });
  expect(await load('p8')).toMatchObject({ document: 'harbour', place: 'p1' });
  expect(await load('q9')).toMatchObject({ document: 'port', place: 'p2' });
  expect(await load('p2', 'old-port')).toMatchObject({ document: 'port', place: 'p2' });
});

test('What has gone, and what leads in a circle, is told from what can’t be loaded now', async () => {
  expect(await load('p99')).toBe('gone');
  expect(await load('p1', 'withdrawn')).toBe('gone');
  expect(await load('p3', 'port')).toBe('gone');
  expect(await loadKept({ document: 'harbour', place: 'p1' }, () => Promise.reject(new Error('No network')))).toBe(
    'unloaded',
  );
});
