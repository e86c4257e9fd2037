import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { faceFiles } from '../../views/frame/face.ts';

/** What an archive's own face adds to the files that every site has: its style sheet and its logo. */
export const getStaticPaths = async () =>
  faceFiles(await readArchive()).map(({ path }) => ({
    params: { file: path.slice(path.lastIndexOf('/') + 1) },
    props: { path },
  }));

export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const file = faceFiles(await readArchive()).find(({ path }) => path === props.path);
  return new Response(file?.body, { headers: { 'content-type': file?.mediaType ?? '' } });
};
