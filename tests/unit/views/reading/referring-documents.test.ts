import { expect, test } from 'vitest';
import { referringDocuments } from '../../../../src/views/reading/referring-documents.ts';
import { restingOn } from '../../../../src/views/reading/resting-evidence.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

test('A document knows which others rest on its words, and for what', () => {
  const evidence = (document: string) => [{ document, block: 'p1', exact: 'on Monday' }];
  const archive = archiveOf([
    sampleDocument({ id: 'diary' }),
    sampleDocument({
      id: 'letter',
      kind: { value: 'article', basis: 'inferred', evidence: evidence('letter') },
      date: { value: '1999-05-05', basis: 'inferred', evidence: [...evidence('diary'), ...evidence('diary')] },
      moved: { p3: 'diary#p4', p5: 'p6' },
    }),
  ]);
  expect(referringDocuments('diary', archive)).toMatchObject([
    { document: { id: 'letter' }, what: ['date', 'passages that stand here now'] },
  ]);
  expect(referringDocuments('letter', archive)).toEqual([]);
});

test('What an editor decided of a talk rests on words as other fields do', () => {
  const evidence = [{ document: 'diary', block: 'p1', exact: 'at noon' }];
  const supplied = { fields: ['start' as const], reason: 'The diary has the hour.', evidence, rules: {} };
  const archive = archiveOf([
    sampleDocument({ id: 'diary' }),
    sampleDocument({ id: 'talk', occurred: { start: '12:00', supplied } }),
  ]);
  expect(referringDocuments('diary', archive)).toMatchObject([{ document: { id: 'talk' }, what: ['time and place'] }]);
  expect(restingOn('diary', archive).get('p1')).toMatchObject([{ field: 'time and place' }]);
});
