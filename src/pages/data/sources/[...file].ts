import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { givesSources, ownSources, sumsFile, writeSums } from '../../../parts/documents/source-files.ts';

export async function getStaticPaths() {
  const archive = await readArchive();
  return [
    ...(givesSources(archive) ? [{ params: { file: sumsFile }, props: {} }] : []),
    ...ownSources(archive).map(({ name, id }) => ({ params: { file: name }, props: { id } })),
  ];
}

export const GET: APIRoute<{ id?: string }> = async ({ props: { id } }) => {
  const archive = await readArchive();
  return new Response(id === undefined ? writeSums(archive) : archive.source(id));
};
