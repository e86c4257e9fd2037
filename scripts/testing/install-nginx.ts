import { findNginx } from './find-nginx.ts';
import { installPackage, isDebianRoot } from './install-package.ts';

/** Finds the nginx that the site is served by in a test, or installs Debian's where we may; says so where there is none. */
export async function ensureNginx(): Promise<string | undefined> {
  const found = findNginx();
  if (found !== undefined) return found;
  if (isDebianRoot()) {
    console.error('One test serves the site by nginx; installing it …');
    if (await installPackage('nginx-light')) return findNginx();
  }
  console.error(
    [
      '',
      '  ┌─ SKIPPED: the site was NOT served by nginx with the configuration of docs/deploying.md.',
      '  │  nginx is not on this machine and could not be installed. Install it to run these tests',
      '  └─ (Debian: sudo apt-get install nginx-light; macOS: brew install nginx).',
      '',
    ].join('\n'),
  );
  return undefined;
}
