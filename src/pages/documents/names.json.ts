import type { APIRoute } from 'astro';
import { readArchive } from '../../archive/read-archive.ts';
import { namesFile } from '../../views/documents/names-file.ts';

export const GET: APIRoute = async () => Response.json(namesFile(await readArchive()));
