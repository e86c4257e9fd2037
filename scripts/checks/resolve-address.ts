import type { BuiltSite } from './built-site.ts';

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
export function resolveAddress(site: BuiltSite, file: string, address: string): Target | undefined {
  const absolute = address.startsWith('/');
  if (!URL.canParse(address, `${host}/${file}`)) return undefined;
  const url = new URL(address, `${host}/${file}`);
  if (url.origin !== host) return undefined;
  const path =
    absolute && url.pathname.startsWith(`${site.base}/`) ? url.pathname.slice(site.base.length) : url.pathname;
  const target = decode(path).slice(1);
  return {
    file: target === '' || target.endsWith('/') ? `${target}index.html` : target,
    // What follows `:~:` names words to highlight, not an element.
    fragment: decode(url.hash.slice(1).replace(/:~:.*/, '')),
    absolute,
  };
}

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
