import { expect, test } from 'vitest';
import { dropNobody } from '../../../../../scripts/ingest/formats/extract/nobody.ts';

test.each(['Am?l M?mm?dli', 'Jos\uFFFD Ruiz', '??? Ruiz', 'N?ria Pons', 'Micha? Nowak'.replace('? N', '?a N')])(
  'A property whose letters were lost names nobody: %s',
  (author) => {
    expect(dropNobody({ author, title: `Report of ${author}` })).toEqual({});
  },
);

test.each(['Ana Ruiz', 'Who pays?', 'Why now? A question of ports', 'What? No. Yes!'])(
  'A question keeps its mark: %s',
  (title) => {
    expect(dropNobody({ title })).toEqual({ title });
  },
);

test.each([
  'Document Editor',
  'Concept proposal for the Office of the Mayor',
  'Prepared by the harbour office',
  'Default User',
  'LibreOffice',
])('A property that says what a document is, or what made it, names nobody: %s', (author) => {
  expect(dropNobody({ author })).toEqual({});
});

test.each(['Ana Ruiz', 'Office of the Mayor', 'Ana Proposal-Ruiz', 'Reporters of Elder', 'Tom Draftman'])(
  'A name stays: %s',
  (author) => {
    expect(dropNobody({ author })).toEqual({ author });
  },
);

test.each([
  'The Council met at',
  'Report of the Committee on',
  'Informe de la',
  'Rapport sur les',
  'Bericht über die Lage der',
])('A title that breaks off is none: %s', (title) => {
  expect(dropNobody({ title })).toEqual({});
});
