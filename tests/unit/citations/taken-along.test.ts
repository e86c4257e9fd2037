import { expect, test } from 'vitest';
import { takenAlong } from '../../../src/citations/taken-along.ts';
import { quote } from '../samples/sample-archive.ts';
import { archiveOf, paragraph, sampleDocument } from '../samples/sample-document.ts';

test('What goes with words has the note around a place, terms, the state of the copy, rights and a record', () => {
  const document = sampleDocument({
    terms: { value: 'On background', basis: 'supplied' },
    textState: { value: 'altered', basis: 'supplied', note: 'A paraphrase.' },
    rights: { statement: 'Held by the paper.', publish: 'full' },
    blocks: [paragraph('p1', 'It rained.', { page: 3 }), paragraph('p2', 'It stopped.')],
  });
  const { cited, moved } = takenAlong(document, archiveOf([document]));
  expect(cited.note.join('|')).toMatch(/A sample.*\|/i);
  expect(cited.conditions).toBe('[Altered copy: A paraphrase. Terms: On background.]');
  expect(cited.rights).toBe('Held by the paper.');
  expect(cited.ris).toMatch(/^TY {2}- .+\r\n(?:.+\r\n)+ER {2}- \r\n$/);
  expect(cited.pages).toEqual({ p1: 3 });
  expect(cited).not.toHaveProperty('speakers');
  expect(moved).toBeUndefined();
});

test('It says where old ids lead, and names no speaker of a role in a note', () => {
  const document = sampleDocument({
    blocks: [paragraph('p1', 'It rained.')],
    quotes: [quote('q1', 'p1', 'It rained')],
    moved: { p9: 'p1' },
  });
  const { cited, moved } = takenAlong(document, archiveOf([document]));
  expect(moved).toEqual({ p9: 'p1' });
  expect(cited.speakers).toEqual({ q1: '' });
});
