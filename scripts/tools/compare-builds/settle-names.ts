import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Files } from './read-files.ts';

/** Files that a bundler named for what it made them of; in a zip, too. */
const asset = /(?:^|\/)assets\/[^/]+$/;
const named = /\.(?:html|js|css|json|webmanifest|xml|txt)$|(?:^|\/)_headers$/;

/**
 * The same files with each asset named for its own bytes alone, wherever it is named: a module that was moved or renamed has
 * another name in the site and the same bytes.
 */
export function settleNames(files: Files): Files {
  const names = nameByContent(files);
  const rename = replacer(names);
  return new Map(
    [...files].map(([file, bytes]) => [
      asset.test(file) ? rename(file) : file,
      named.test(file) ? sortList(file, rename(bytes.toString())) : bytes,
    ]),
  );
}

/** Old name → settled one. */
function nameByContent(files: Files): ReadonlyMap<string, string> {
  const assets = new Map(
    [...files].filter(([file]) => asset.test(file)).map(([file, bytes]) => [basename(file), bytes]),
  );
  // What it loads is named by its ending alone here: the names of those are not settled yet.
  const blind = replacer(new Map([...assets.keys()].map((name) => [name, `asset${extname(name)}`])));
  const hashed = [...assets].map(([name, bytes]) => {
    const text = extname(name) === '.js' || extname(name) === '.css' ? blind(bytes.toString()) : bytes;
    return [name, `${createHash('sha256').update(text).digest('hex').slice(0, 16)}${extname(name)}`] as const;
  });
  const alike = Map.groupBy(hashed, ([, settled]) => settled).values();
  return new Map(
    [...alike].flatMap((some) => some.map(([name, settled], at) => [name, at === 0 ? settled : `${at}-${settled}`])),
  );
}

function replacer(names: ReadonlyMap<string, string>): (text: string) => string {
  if (names.size === 0) return (text) => text;
  const known = new RegExp([...names.keys()].map((name) => RegExp.escape(name)).join('|'), 'g');
  return (text) => text.replace(known, (name) => names.get(name) ?? name);
}

/** The list of files to keep is in the order of names. */
const sortList = (file: string, text: string): Buffer =>
  Buffer.from(file === 'offline.json' ? text.split('\n').sort().join('\n') : text);
