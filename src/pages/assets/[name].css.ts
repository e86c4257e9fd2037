import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { faceFiles } from '../../views/frame/face.ts';

/** The style sheet of an archive's own face. A route has one ending: while somebody edits, Astro asks for a slash behind others. */
export const getStaticPaths = async () =>
  faceFiles(await readArchive(), 'css').map(({ name }) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: string }> = async ({ props }) =>
  new Response(faceFiles(await readArchive(), 'css').find(({ name }) => name === props.name)?.body, {
    headers: { 'content-type': 'text/css' },
  });
