import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { faceFiles } from '../../views/frame/face.ts';

/** The logo of an archive's own face, where it is a file of this kind. */
export const getStaticPaths = async () =>
  faceFiles(await readArchive(), 'png').map(({ name }) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: string }> = async ({ props }) =>
  new Response(faceFiles(await readArchive(), 'png').find(({ name }) => name === props.name)?.body, {
    headers: { 'content-type': 'image/png' },
  });
