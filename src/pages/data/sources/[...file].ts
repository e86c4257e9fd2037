import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { givesSources, ownSources, sumsFiles } from '../../../parts/documents/source-files.ts';

export async function getStaticPaths() {
  const archive = await readArchive();
  const sums = givesSources(archive) ? sumsFiles(archive) : [];
  return [
    ...sums.map(([file]) => ({ params: { file }, props: { sums: file } })),
    ...ownSources(archive).map(({ name, id }) => ({ params: { file: name }, props: { id } })),
  ];
}

export const GET: APIRoute<{ id: string } | { sums: string }> = async ({ props }) => {
  const archive = await readArchive();
  if ('id' in props) return new Response(archive.source(props.id));
  return new Response(sumsFiles(archive).find(([name]) => name === props.sums)?.[1]);
};
