import { posix } from 'node:path';
import type { SiteFolder } from './built-site.ts';

/** Where an address within the site leads. */
export interface Target {
  /** The file that a static host would serve, whether or not it is there. */
  file: string;
  /** Decoded, without `#`; empty where there is none. */
  fragment: string;
  /** True for an address from the root of the host. */
  absolute: boolean;
}

// Any host will do: it only has to be recognized again.
const host = 'http://site.invalid';

/** Resolves an address as a browser would that finds it in `file`. Undefined where it leaves the site. */
export function resolveAddress(site: Pick<SiteFolder, 'base'>, file: string, address: string): Target | undefined {
  return resolvePlain(file, address) ?? resolveAny(site, file, address);
}

/** A relative address without anything encoded, as nearly all are: `../x/#p7`, `#p7`. The parser for all others takes ten times as long. */
function resolvePlain(from: string, address: string): Target | undefined {
  const match = /^((?:\.\.?\/)+(?:[\w-]+\/)*[\w-]*(?:\.\w+)*)?(?:#([\w-]+))?$/.exec(address);
  if (!match || address === '') return undefined;
  const [, path, fragment = ''] = match;
  if (path === undefined) return { file: from, fragment, absolute: false };
  const file = posix.join(posix.dirname(from), path);
  return file.startsWith('..') ? undefined : { file: nameIndex(file.replace(/^\.\/$/, '')), fragment, absolute: false };
}

function resolveAny(site: Pick<SiteFolder, 'base'>, file: string, address: string): Target | undefined {
  const absolute = address.startsWith('/');
  if (!URL.canParse(address, `${host}/${file}`)) return undefined;
  const url = new URL(address, `${host}/${file}`);
  if (url.origin !== host) return undefined;
  const path =
    absolute && url.pathname.startsWith(`${site.base}/`) ? url.pathname.slice(site.base.length) : url.pathname;
  const target = decode(path).slice(1);
  return {
    file: nameIndex(target),
    // What follows `:~:` names words to highlight, not an element.
    fragment: decode(url.hash.slice(1).replace(/:~:.*/, '')),
    absolute,
  };
}

const nameIndex = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** True where following the address makes a request to another host, or embeds what is no file of the site. */
export function leavesSite(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address) && !/^(?:data|blob|about):/i.test(address);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an encoding: it names a file with a percent sign.
    return text;
  }
}
