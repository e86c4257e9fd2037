import { readForm } from '../../../../scripts/ingest/formats/read-form.ts';
import { normalizeGuarded } from '../../../../scripts/ingest/normalize-source.ts';
import { normalizeDocument } from '../../../../scripts/ingest/normalize-document.ts';
import { archiveSchema } from '../../../../src/record/archive.ts';
import { noAuthorities } from '../../../../src/record/authority.ts';
import { documentSchema, type Document } from '../../../../src/record/document.ts';
import { locateAllAuthorities } from '../normalize.ts';

const bytesOf = (given: string | Uint8Array): Uint8Array =>
  typeof given === 'string' ? new TextEncoder().encode(given) : given;

/** A file of any format through ingest, as far as its record. */
export async function readAsFile(file: string, given: string | Uint8Array): Promise<Document> {
  const listing = { id: 'report', file, path: `content/sources/${file}` };
  const locate = () => ({ file: 'content/archive.yaml', line: 1, column: 1 });
  const content = {
    archive: archiveSchema.parse({}),
    authorities: noAuthorities(),
    sources: [listing],
    locateArchive: locate,
    locateAuthority: locateAllAuthorities(locate),
  };
  const { document, problems } = await normalizeGuarded({ listing, bytes: bytesOf(given) }, content, normalizeDocument);
  if (!document) throw new Error(problems.map(({ what }) => what).join('\n'));
  return documentSchema.parse(document);
}

/** What is said of a file that is not read. */
export async function refusalOf(file: string, given: string | Uint8Array): Promise<string[]> {
  const read = await readForm(file, { path: file, bytes: bytesOf(given) });
  return read.ok ? [] : read.problems.map(({ what }) => what);
}
