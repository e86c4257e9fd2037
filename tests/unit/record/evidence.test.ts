import { expect, test } from 'vitest';
import { evidenceWithin, mapEvidence } from '../../../src/record/evidence.ts';

const evidence = (document: string, exact = 'on Monday') => ({ document, block: 'p1', exact });

test('Evidence is found wherever it stands, in order, with the keys that lead to it', () => {
  const event = {
    name: 'Fair',
    evidence: [evidence('diary')],
    roles: [{ what: 'host', evidence: [evidence('letter'), evidence('note')] }],
    participants: { people: ['ann'], evidence: [evidence('report')] },
    addressedAs: { name: 'Ann', evidence: evidence('call') },
  };
  expect(evidenceWithin(event).map(({ evidence: { document }, path }) => [document, path.join(' ')])).toEqual([
    ['diary', 'evidence 0'],
    ['letter', 'roles 0 evidence 0'],
    ['note', 'roles 0 evidence 1'],
    ['report', 'participants evidence 0'],
    ['call', 'addressedAs evidence'],
  ]);
});

test('Evidence knows whether the value that rests on it is the text’s own', () => {
  const fields = {
    terms: { value: 'background', basis: 'stated', evidence: [evidence('call')] },
    date: { value: '1999', basis: 'inferred', evidence: [evidence('diary')] },
  };
  expect(evidenceWithin(fields).map(({ stated }) => stated)).toEqual([true, false]);
});

test('What names a document or words alone is no evidence', () => {
  const others = {
    relations: [{ kind: 'answers', document: 'letter' }],
    mentions: [{ block: 'p1', exact: 'Ann' }],
    moved: { p3: 'diary#p4' },
    absent: undefined,
    none: null,
  };
  expect(evidenceWithin(others)).toEqual([]);
  expect([undefined, null, 'diary', 3].flatMap(evidenceWithin)).toEqual([]);
});

test('A value without changes is the same value, and one with a change shares what has none', () => {
  const record = {
    date: { value: '1999', evidence: [evidence('diary'), evidence('letter')] },
    title: { value: 'Fair', evidence: [evidence('letter')] },
    blocks: [{ text: 'Rain.' }],
  };
  expect(mapEvidence(record, (one) => one)).toBe(record);
  const mapped = mapEvidence(record, (one) => (one.document === 'diary' ? { ...one, exact: '' } : one));
  expect(mapped.date.evidence.map(({ exact }) => exact)).toEqual(['', 'on Monday']);
  expect(record.date.evidence[0]?.exact).toBe('on Monday');
  expect(mapped.title).toBe(record.title);
  expect(mapped.blocks).toBe(record.blocks);
});
