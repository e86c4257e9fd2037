import { createHash } from 'node:crypto';
import { isNamed, type ArchiveSettings } from '../../record/archive.ts';

type Identity = Pick<ArchiveSettings, 'identity' | 'title' | 'site'>;

/**
 * An id that stays the same wherever the site is published, as RFC 4287 wants it: a UUID of the archive's identity and these names (version
 * 8 of RFC 9562, of a SHA-256). The identity is what the editor says, else the title, else the address of an archive without one.
 */
export function lastingId(archive: Identity, ...names: string[]): string {
  const identity = archive.identity ?? (isNamed(archive) ? archive.title : archive.site);
  const digits = createHash('sha256')
    .update(JSON.stringify([identity, ...names]))
    .digest('hex');
  const variant = (8 + (parseInt(digits.charAt(16), 16) % 4)).toString(16);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, variant + digits.slice(17, 20)];
  return `urn:uuid:${[...parts, digits.slice(20, 32)].join('-')}`;
}
