import type { APIRoute } from 'astro';
import { readArchive, readSource } from '../../../archive/read-archive.ts';
import { takenAlong } from '../../../citations/taken-along.ts';
import { formerAddresses } from '../../../views/reading/former-addresses.ts';
import { heldSource } from '../../../views/search/held-source.ts';
import { passagesFile } from '../../../views/search/make-passages-file.ts';
import { makeLeanPassages } from '../../../views/search/make-lean-passages.ts';

interface Props {
  /** Where the document of this address is now. */
  now?: string;
  [key: string]: unknown;
}

export async function getStaticPaths() {
  const archive = await readArchive();
  return [
    ...archive.documents.map(({ id }) => ({ params: { id }, props: {} })),
    ...formerAddresses(archive).flatMap((former) =>
      former.kind === 'moved' ? [{ params: { id: former.id }, props: { now: former.now } }] : [],
    ),
  ];
}

export const GET: APIRoute<Props, { id: string }> = async ({ params: { id }, props: { now } }) => {
  if (now !== undefined) return Response.json({ now });
  const archive = await readArchive();
  const document = archive.record(id);
  const source = document.rights.publish === 'full' ? readSource(document) : undefined;
  return Response.json(
    makeLeanPassages({
      ...passagesFile(document, archive, source !== undefined),
      ...takenAlong(document, archive),
      ...(source !== undefined && { source: heldSource(document, source) }),
    }),
  );
};
