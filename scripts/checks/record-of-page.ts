import { authorityKinds } from '../../src/record/authority.ts';

const kinds = ['documents', 'dossiers', ...authorityKinds].join('|');
// Further pages of a list, `documents/page/2/`, and parts of it, `documents/by/year/1999/`, are no record's; those of a record, `people/x/page/2/`, are its own.
const recordPage = new RegExp(`^(${kinds})/(?!page/\\d+/|by/[^/]+/)([^/]+)/(?:.*/)?index\\.html$`);

/** The record that a page is about, `people/jane-doe`. Undefined for the home page, lists, search and others. */
export function recordOfPage(file: string): string | undefined {
  const [, kind, id] = recordPage.exec(file) ?? [];
  return kind !== undefined && id !== undefined ? `${kind}/${id}` : undefined;
}
