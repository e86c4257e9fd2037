import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { isWindowsDevice } from '../../src/record/windows-names.ts';

/** Sources of this size make a copy of some 20 MB: as much as is made without being asked for. In bytes. */
const mostUnasked = 10_000_000;

/**
 * The name of the portable copy's file, or undefined where none is made. A flag asks for it, `portable` in archive.yaml says
 * whether it is wanted, and where neither says anything it is made of small archives.
 */
export function choosePortable(
  content: string,
  archive: { title: string; portable?: boolean | undefined },
  asked = false,
): string | undefined {
  const wanted = asked || (archive.portable ?? sizeOfSources(content) <= mostUnasked);
  return wanted ? `${slugOf(archive.title)}.zip` : undefined;
}

const sizeOfSources = (content: string): number =>
  listFiles(join(content, 'sources')).reduce((sum, file) => sum + statSync(join(content, 'sources', file)).size, 0);

/** Small letters, figures and hyphens, so that every disk and host takes the name. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|(?<!-)-+$/g, '');
  return isWindowsDevice(slug) ? `${slug}-archive` : slug || 'archive';
}
