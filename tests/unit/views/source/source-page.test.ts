import { expect, test } from 'vitest';
import type { Document } from '../../../../src/record/document.ts';
import { documentHead } from '../../../../src/parts/documents/document-head.ts';
import { sourcePage } from '../../../../src/views/source/source-page.ts';
import { archiveOf, paragraph, sampleDocument } from '../../samples/sample-document.ts';

const extracted = { by: 'unpdf', version: '1.3.2', sha256: 'b'.repeat(64) };

function pageOf(more: Partial<Document['source']>) {
  const plain = sampleDocument({ blocks: [paragraph('p1', 'Text')] });
  const document = { ...plain, source: { ...plain.source, ...more } };
  const archive = archiveOf([document]);
  return { ...sourcePage(document, 'Text', archive), wording: documentHead(document, archive).wording };
}

test('Of a text that was taken out of a file the page says with what, and claims no more than that', () => {
  const { form, receivedHead, fixity, wording } = pageOf({ mediaType: 'application/pdf', extracted });
  expect(form).toContain('taken out of it by unpdf 1.3.2');
  expect(receivedHead).toBe('As taken out of the file');
  expect(fixity).toContainEqual({ label: 'Text taken out by', value: 'unpdf 1.3.2', mono: false });
  expect(wording?.text).toBe('every word matches the text taken out of the file');
});

test('Of a text in another encoding than UTF-8 it says in which, and what is counted where', () => {
  const { form, receivedHead, fixity, wording } = pageOf({ encoding: 'windows-1252' });
  expect(form).toMatch(/^The file is in Windows-1252 .*SHA-256 are of the file itself\.$/);
  expect(receivedHead).toBe('As received');
  expect(fixity).toContainEqual({ label: 'Encoding', value: 'Windows-1252 (Western European)', mono: false });
  expect(wording?.text).toBe('every word matches the file received');
});

test('Of a text in UTF-8 nothing is said of either', () => {
  expect(pageOf({})).not.toHaveProperty('form');
});
