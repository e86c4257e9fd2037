/**
 * How a file of the site names an address: `from` is the file's path below the root (`documents/x/index.html`), `address`
 * starts with one slash (`/documents/y/#p7`). The result starts with a dot, so that it is never read as a scheme.
 */
export function relativeAddress(address: string, from: string): string {
  const end = address.search(/[?#]/);
  const path = end === -1 ? address : address.slice(0, end);
  const suffix = end === -1 ? '' : address.slice(end);
  const target = path.slice(1).split('/');
  const folders = from.split('/').slice(0, -1);

  let shared = 0;
  // The target's last part is a file's name, or empty for a folder: never shared.
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared += 1;
  const up = '../'.repeat(folders.length - shared) || './';
  return up + target.slice(shared).join('/') + suffix;
}

/** True for an address from the root of the site: `/x`, but not `//host/x`, which names another site. */
export function isRootAddress(address: string): boolean {
  return address.startsWith('/') && !address.startsWith('//') && !address.startsWith('/\\');
}
