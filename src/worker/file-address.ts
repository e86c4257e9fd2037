/**
 * The file of the site that an address names, below `scope` (the address of the site's root, with a slash at its end). What
 * follows `?` or `#` names no other file, and `x/` is `x/index.html`. Undefined for what lies outside the site.
 */
export function fileOf(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const root = new URL(scope);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = decode(pathname.slice(root.pathname.length));
  return path === '' || path?.endsWith('/') ? `${path}index.html` : path;
}

/** The address at which hosts serve a file: that of its folder for `index.html`, since some redirect the file's own. */
export function addressOf(file: string, scope: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an encoding: no file of the site is named so.
    return undefined;
  }
}
