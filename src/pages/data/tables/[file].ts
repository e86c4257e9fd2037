import type { APIRoute } from 'astro';
import { readArchive } from '../../../archive/read-archive.ts';
import { packageFiles, writePackageFile } from '../../../parts/tables/package-files.ts';

export const getStaticPaths = async () =>
  packageFiles(await readArchive()).map((file) => ({ params: { file }, props: { file } }));

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
  new Response(writePackageFile(file, await readArchive()));
