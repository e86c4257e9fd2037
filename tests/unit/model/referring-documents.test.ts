import { expect, test } from 'vitest';
import { referringDocuments } from '../../../src/model/referring-documents.ts';
import { archiveOf, sampleDocument } from './sample-document.ts';

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
