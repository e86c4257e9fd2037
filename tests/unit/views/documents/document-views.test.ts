import { expect, test } from 'vitest';
import { documentHead } from '../../../../src/parts/documents/document-head.ts';
import { documentRow } from '../../../../src/parts/documents/document-row.ts';
import { pageFilters } from '../../../../src/parts/documents/document-label.ts';
import { documentList } from '../../../../src/views/documents/document-views.ts';
import { archiveOf, sampleDocument } from '../../samples/sample-document.ts';

test('A document whose kind was not found is called the same wherever it is called by its kind', () => {
  const known = sampleDocument({ id: 'known' });
  const { kind: _kind, ...unknown } = sampleDocument({ id: 'unknown' });
  const archive = archiveOf([known, unknown]);
  const choice = documentList(archive).views.find(({ chosen }) => chosen?.group.value === 'none')?.chosen?.group;
  const names = [
    choice?.label,
    documentRow(unknown, archive, undefined).kind,
    documentHead(unknown, archive).kind,
    pageFilters(unknown).kind,
  ];
  expect(new Set(names)).toEqual(new Set(['Document']));
  expect(choice?.heading).toBe('no kind found');
});
