import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { kept } from '../hosting/write-host-files.ts';
import { contentType, isText } from './media-types.ts';
import { readRange } from './read-range.ts';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Compresses what is sent, as gzip does. */
type Zip = (bytes: Buffer) => Buffer | Promise<Buffer>;

/**
 * Serves a built folder as static hosts do: `x/` is `x/index.html`, `x` redirects to `x/` where that is a folder, a miss
 * is 404.html, text is gzipped, a part is sent where it is asked for, and browsers keep what they are told to keep (`_headers`). `base` is the path under which the site is mounted, with both slashes: `/` or `/a/b/`.
 */
export function createSiteHandler(folder: string, base = '/', zip: Zip = promisify(gzip)): Handler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = readPath(request.url ?? '/');
    const below = path?.startsWith(base) ? path.slice(base.length) : undefined;
    const found = below === undefined ? undefined : await findFile(folder, below);
    if (path !== undefined && (found === 'folder' || `${path}/` === base)) {
      const query = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? '';
      response.writeHead(301, { location: `${path.split('/').map(encodeURIComponent).join('/')}/${query}` }).end();
      return;
    }
    const file = found ?? (await findFile(folder, '404.html'));
    if (file === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    else
      await send(request, response, {
        status: found === undefined ? 404 : 200,
        file,
        keeping: keepingOf(found && below),
        zip,
      });
  };
}

/** How long an answer may be kept without asking again. Where nothing says it, a page that was built anew is seen at the next visit. */
const keepingOf = (below = ''): string => kept.find(([folder]) => below.startsWith(`${folder}/`))?.[1] ?? 'no-cache';

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

interface Answer {
  status: number;
  file: string;
  keeping: string;
  zip: Zip;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, keeping, zip }: Answer,
): Promise<void> {
  const type = contentType(file);
  const bytes = await readFile(file);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  const headers = {
    'content-type': type,
    'accept-ranges': 'bytes',
    'cache-control': keeping,
    'x-content-type-options': 'nosniff',
    ...(isText(type) && { vary: 'accept-encoding' }),
  };
  const part = status === 200 ? readRange(askedRange(request, tag), bytes.length) : 'whole';
  if (part === 'unsatisfiable') {
    response
      .writeHead(416, { ...headers, 'content-range': `bytes */${String(bytes.length)}`, 'content-length': 0 })
      .end();
  } else if (part === 'whole') {
    await sendWhole(request, response, status, { headers, bytes, tag, ...(isText(type) && { zip }) });
  } else {
    // A part is one of the file's own bytes, so it is never compressed.
    const { first, last } = part;
    const body = bytes.subarray(first, last + 1);
    const range = `bytes ${String(first)}-${String(last)}/${String(bytes.length)}`;
    response.writeHead(206, { ...headers, etag: tag, 'content-range': range, 'content-length': body.length }).end(body);
  }
}

/** The part that is asked for. Where it is to complete a copy of another file than this one, all of this one is sent. */
function askedRange({ method, headers }: IncomingMessage, tag: string): string | undefined {
  const copied = headers['if-range'];
  return method === 'GET' && (copied === undefined || copied === tag) ? headers.range : undefined;
}

interface Whole {
  headers: OutgoingHttpHeaders;
  bytes: Buffer;
  tag: string;
  /** Where it may be sent compressed. */
  zip?: Zip;
}

async function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { headers, bytes, tag, zip }: Whole,
): Promise<void> {
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? await zip?.(bytes) : undefined;
  const body = zipped ?? bytes;
  response.writeHead(status, {
    ...headers,
    'content-length': body.length,
    // The tag is of the file's bytes, which parts are taken from.
    ...(zipped ? { 'content-encoding': 'gzip' } : { etag: tag }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
