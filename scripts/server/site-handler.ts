import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType, isText } from './media-types.ts';

const zip = promisify(gzip);

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves a built folder as static hosts do: `x/` is `x/index.html`, `x` redirects to `x/` where that is a folder, a miss
 * is 404.html, text is gzipped. `base` is the path under which the site is mounted, with both slashes: `/` or `/a/b/`.
 */
export function createSiteHandler(folder: string, base = '/'): Handler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = readPath(request.url ?? '/');
    const below = path?.startsWith(base) ? path.slice(base.length) : undefined;
    const found = below === undefined ? undefined : await findFile(folder, below);
    if (path !== undefined && (found === 'folder' || `${path}/` === base)) {
      response.writeHead(301, { location: `${path.split('/').map(encodeURIComponent).join('/')}/` }).end();
      return;
    }
    const file = found ?? (await findFile(folder, '404.html'));
    if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    else await send(request, response, found === undefined ? 404 : 200, file);
  };
}

/** The path of a request, decoded. Undefined where it could name something outside the folder, or another host. */
function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    return /\0|\\|\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

async function findFile(folder: string, below: string): Promise<string | undefined> {
  const file = join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
  try {
    return (await stat(file)).isFile() ? file : 'folder';
  } catch {
    return undefined;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): Promise<void> {
  const type = contentType(file);
  const bytes = await readFile(file);
  const zipped = isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = zipped ? await zip(bytes) : bytes;
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    // A page that was built anew is seen at the next visit.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(isText(type) && { vary: 'accept-encoding' }),
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
