import { expect, test } from 'vitest';
import { withheldRegions } from '../../../../src/views/source/withheld-regions.ts';
import { paragraph, sampleDocument } from '../../samples/sample-document.ts';

test('Of what is not published it is told what became of each stretch, and how long it is', () => {
  const document = sampleDocument({
    blocks: [paragraph('p1', 'Text')],
    regions: [
      { role: 'block', start: 0, end: 4, target: 'p1' },
      { role: 'space', start: 4, end: 6 },
      { role: 'block', start: 6, end: 1206, target: 'p2' },
      { role: 'omitted', start: 1206, end: 1209, reason: '' },
    ],
  });
  expect(withheldRegions(document)).toEqual([
    { id: 'r1', role: 'block', says: '¶1', href: '/documents/sample/#p1', length: '4', places: ['r1', 'p1'] },
    { id: 'r2', role: 'space', says: 'spaces and line breaks', length: '2', places: ['r2'] },
    { id: 'r3', role: 'block', says: '¶2', length: '1,200', places: ['r3', 'p2'] },
    { id: 'r4', role: 'omitted', says: 'not shown here', length: '3', places: ['r4'] },
  ]);
});
