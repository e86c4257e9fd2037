import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../../src/archive/archive.ts';
import { hashValue } from '../../../src/archive/hash-value.ts';
import { checkPage } from '../../checks/check-page.ts';
import { pageFacts } from '../../checks/page-facts.ts';
import { parsePage } from '../../checks/parse-page.ts';
import { relativizePage } from '../../links/relativize-page.ts';
import { zippedSize } from '../../offline/make-offline-manifest.ts';
import type { Problem } from '../../report/problem.ts';
import type { Address, Engine } from '../engine/load-engine.ts';
import type { Group } from './group-addresses.ts';
import { hashBytes, readGroup, readUnchanged, writeGroup, type KeptFile, type KeptGroup } from './kept-files.ts';
import type { Rendered } from './messages.ts';
import { renderAddress } from './render-address.ts';

export interface RenderTarget {
  engine: Engine;
  archive: Archive;
  site: string;
  /** Where the site will be published, if that is known. */
  siteUrl: string | undefined;
  /** The site that the last build made, and what is remembered of its files, where they can be taken over. */
  last: { site: string; kept: string } | undefined;
  /** Where this build leaves what is to be remembered. */
  kept: string;
}

/** Makes files and writes each of them once: those that would come out as the last build has them are taken over. */
export async function renderGroup(group: Group, target: RenderTarget): Promise<Rendered> {
  const [[name] = ['']] = group;
  const known = target.last ? readGroup(target.last.kept, name) : {};
  const kept: KeptGroup = {};
  const problems: Problem[] = [];
  let reused = 0;
  for (const [file, address] of group) {
    mkdirSync(dirname(join(target.site, file)), { recursive: true });
    const before = takeOver(file, address, known[file], target);
    if (before) reused += 1;
    kept[file] = before ?? (await renderFile(file, address, target, problems));
  }
  writeGroup(target.kept, name, kept);
  const all = Object.values(kept);
  const pages = all.flatMap(({ page }) => page ?? []);
  const zipped = all.flatMap(({ sha256, zipped: size }) => (size === undefined ? [] : [[sha256, size] as const]));
  return { files: group.length, reused, pages, zipped, problems };
}

/** @returns what is known of the file, if it stands in the site now */
function takeOver(
  file: string,
  { props }: Address,
  known: KeptFile | undefined,
  { archive, site, last }: RenderTarget,
): KeptFile | undefined {
  if (!known || !last || known.props === undefined || known.props !== hashProps(props)) return undefined;
  if (!isAsRead(known.reads, archive)) return undefined;
  const bytes = readUnchanged(join(last.site, file), known.sha256);
  if (!bytes) return undefined;
  try {
    // Nothing writes into a file that stands in the site: both are the same until the last site is removed.
    linkSync(join(last.site, file), join(site, file));
  } catch {
    // On another disk, or one that knows no links.
    writeFileSync(join(site, file), bytes);
  }
  return known;
}

/** Whether all that was read for a file is what it was then. */
const isAsRead = (reads: KeptFile['reads'], archive: Archive): boolean =>
  // Nothing is told of what has no name any more.
  reads.every(([read, print]) => print !== '' && archive.fingerprint(read) === print);

/** By which what a route gives its page is told from other things. Undefined where nobody can say: there is a function in it. */
function hashProps(props: unknown): string | undefined {
  try {
    return hashValue(props);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function renderFile(
  file: string,
  address: Address,
  { engine, archive, site, siteUrl }: RenderTarget,
  problems: Problem[],
): Promise<KeptFile> {
  const { value: bytes, reads } = await archive.watch(() => renderAddress(engine, address));
  const isPage = file.endsWith('.html');
  const written = isPage ? relativizePage(bytes.toString('utf8'), file, siteUrl) : bytes;
  // At once: nothing else is done meanwhile.
  writeFileSync(join(site, file), written);
  const prints = [...reads].map((read): [string, string] => [read, archive.fingerprint(read) ?? '']);
  const zipped = zippedSize(file, Buffer.from(written));
  const kept: KeptFile = {
    sha256: hashBytes(written),
    ...(zipped !== undefined && { zipped }),
    props: hashProps(address.props),
    reads: prints,
  };
  if (typeof written !== 'string') return kept;
  const page = { file, ...parsePage(written) };
  problems.push(...checkPage(page, site));
  return { ...kept, page: pageFacts(page) };
}
