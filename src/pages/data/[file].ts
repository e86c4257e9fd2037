import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { dataFiles } from '../../citations/data-files.ts';
import type { DataFile } from '../../views/data/data-page.ts';

export const getStaticPaths = async () =>
  dataFiles(await readArchive()).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) => new Response(file.content());
