import type { APIRoute } from 'astro';
import { readArchive } from '../archive/read-archive.ts';
import { masthead } from '../views/frame/masthead.ts';
import { interfaceLanguage } from '#words/parts/language.ts';

/** What a browser shows of the archive where it is installed. Addresses are relative to this file, so to the site's root. */
export const GET: APIRoute = async () => {
  const { title, description, language, face } = masthead(await readArchive());
  const icon = (src: string, sizes: string, purpose = 'any') => ({ src, sizes, type: 'image/png', purpose });
  return Response.json({
    name: title,
    description,
    lang: language ?? interfaceLanguage,
    // It is also what the archive is told by from others: an `id` would be read from the root of the host, the same for all below it.
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: face.paper.light,
    theme_color: face.paper.light,
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('icon-maskable.png', '512x512', 'maskable'),
    ],
  });
};
