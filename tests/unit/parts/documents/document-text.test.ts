import { expect, it } from 'vitest';
import { documentText } from '../../../../src/parts/documents/document-text.ts';
import { paragraph, sampleDocument, turn } from '../../samples/sample-document.ts';

it('writes passages with a line between them, and turns with their label', () => {
  const document = sampleDocument({
    title: { value: 'A call', basis: 'supplied' },
    dateline: { place: 'HARBOUR', text: 'HARBOUR —' },
    blocks: [paragraph('p1', 'It begins.'), turn('t1', 'Q', 'press', ['Why?', 'When?'])],
  });
  expect(documentText(document)).toBe('[A call]\n\nHARBOUR — It begins.\n\nQ: Why?\n\nWhen?\n');
});
