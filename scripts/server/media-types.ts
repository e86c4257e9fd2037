import { recordFormats } from '../../src/record-formats.ts';

/** Media types by a file's ending. Text types are served as UTF-8 and gzipped. */
const mediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(recordFormats).map(([ending, { mediaType }]) => [ending, mediaType])),
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  ndjson: 'application/x-ndjson',
  pagefind: 'application/wasm',
  pdf: 'application/pdf',
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
  zip: 'application/zip',
};

const textType = /^text\/|[/+](?:json|x-ndjson|xml|yaml|javascript)$/;

/** The value of `content-type` for a file. */
export function contentType(file: string): string {
  const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** True where hosts compress a file of this type. */
export function isText(type: string): boolean {
  return textType.test(type.split(';', 1)[0] ?? '');
}
