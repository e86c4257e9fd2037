import type { DocumentSummary } from '../record/document.ts';

/** Who made a document, as far as the authorities know them. */
export const makersOf = ({
  contributors,
  publisher,
}: DocumentSummary): { entity: string; kind: 'people' | 'organizations'; remark: string }[] => [
  ...contributors.flatMap(({ person, role }) =>
    person === undefined ? [] : [{ entity: person, kind: 'people' as const, remark: role }],
  ),
  ...(publisher ? [{ entity: publisher.value, kind: 'organizations' as const, remark: 'publisher' }] : []),
];
