import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { dataFileNames, writeDataFile } from '../../citations/data-files.ts';

export const getStaticPaths = async () =>
  dataFileNames(await readArchive()).map((name) => ({ params: { file: name }, props: { name } }));

export const GET: APIRoute<{ name: string }> = async ({ props: { name } }) =>
  new Response(writeDataFile(name, await readArchive()));
