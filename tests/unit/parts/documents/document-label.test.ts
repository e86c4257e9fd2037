import { expect, test } from 'vitest';
import { titleList } from '../../../../src/parts/documents/document-label.ts';
import { sampleDocument } from '../../samples/sample-document.ts';

test('Titles within a sentence carry their language where it is another', () => {
  const report = sampleDocument({ id: 'report', title: { value: 'The pier', basis: 'stated' } });
  const informe = sampleDocument({
    id: 'informe',
    title: { value: 'El muelle', basis: 'stated' },
    language: { value: 'es', basis: 'stated' },
  });
  expect(titleList([report, informe])).toEqual({
    titles: ['The pier', 'El muelle'],
    foreign: [{ text: 'El muelle', language: 'es' }],
  });
});
