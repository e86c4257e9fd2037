import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../../src/archive/archive.ts';
import { hashValue } from '../../../src/archive/hash-value.ts';
import { isAsRead, printReads } from '../../../src/archive/printed-reads.ts';
import { checkPage } from '../../checks/check-page.ts';
import { pageFacts } from '../../checks/page-facts.ts';
import { parsePage } from '../../checks/parse-page.ts';
import { basePath } from '../../links/base-path.ts';
import { relativizePage } from '../../links/relativize-page.ts';
import { zippedSize } from '../../offline/make-offline-manifest.ts';
import type { Problem } from '../../report/problem.ts';
import type { KeptValues } from '../../written/kept-values.ts';
import type { Address, Engine } from '../engine/load-engine.ts';
import type { Group } from './group-addresses.ts';
import { hashBytes, readUnchanged, type KeptFile, type KeptGroup } from './kept-files.ts';
import type { Rendered } from './messages.ts';
import { renderAddress } from './render-address.ts';

export interface RenderTarget {
  engine: Engine;
  archive: Archive;
  site: string;
  /** Where the site will be published, if that is known. */
  siteUrl: string | undefined;
  /** The site that the last build made. */
  lastSite: string;
  /** What is remembered of its files, by group, and where this build leaves the same. */
  kept: KeptValues;
}

/** Takes over a group of which every file would come out as the last build has it. Undefined, and nothing is written, where one would not. */
export function takeOverGroup(group: Group, target: RenderTarget): Rendered | undefined {
  const known = readKnown(group, target);
  const found = group.map(([file, address]) => findKept(file, address, known[file], target));
  if (!found.every((kept) => kept !== undefined)) return undefined;
  for (const { file, bytes } of found) writeKept(file, bytes, target);
  const kept: KeptGroup = Object.fromEntries(found.map(({ file, kept: one }) => [file, one]));
  // The last build may have had files in it that have no address any more.
  if (found.length === Object.keys(known).length) target.kept.takeOver(nameOf(group));
  else target.kept.write(nameOf(group), kept);
  return tell(kept, Object.keys(kept), []);
}

/** Makes files and writes each of them once: those that would come out as the last build has them are taken over. */
export async function renderGroup(group: Group, target: RenderTarget): Promise<Rendered> {
  const known = readKnown(group, target);
  const kept: KeptGroup = {};
  const problems: Problem[] = [];
  const takenOver: string[] = [];
  for (const [file, address] of group) {
    const before = findKept(file, address, known[file], target);
    if (before) {
      writeKept(file, before.bytes, target);
      takenOver.push(file);
    }
    kept[file] = before?.kept ?? (await renderFile(file, address, target, problems));
  }
  target.kept.write(nameOf(group), kept);
  return tell(kept, takenOver, problems);
}

/** A group is called by its first file. */
const nameOf = (group: Group): string => group[0]?.[0] ?? '';

const readKnown = (group: Group, { kept }: RenderTarget): KeptGroup =>
  (kept.read(nameOf(group)) as KeptGroup | undefined) ?? {};

/** What this build is to know of a group. */
function tell(kept: KeptGroup, takenOver: string[], problems: Problem[]): Rendered {
  const all = Object.values(kept);
  const files = Object.entries(kept).map(([file, { sha256 }]): [string, string] => [file, sha256]);
  const pages = all.flatMap(({ page }) => page ?? []);
  const zipped = all.flatMap(({ sha256, zipped: size }) => (size === undefined ? [] : [[sha256, size] as const]));
  return { files, takenOver, pages, zipped, problems };
}

/** A file of the last site that would come out the same. */
interface FoundFile {
  file: string;
  kept: KeptFile;
  bytes: Buffer;
}

function findKept(
  file: string,
  { props }: Address,
  kept: KeptFile | undefined,
  { archive, lastSite }: RenderTarget,
): FoundFile | undefined {
  if (!kept || kept.props === undefined || kept.props !== hashProps(props)) return undefined;
  if (!isAsRead(kept.reads, archive)) return undefined;
  const bytes = readUnchanged(join(lastSite, file), kept.sha256);
  return bytes && { file, kept, bytes };
}

function writeKept(file: string, bytes: Buffer, { site, lastSite }: RenderTarget): void {
  const place = openPlace(file, site);
  try {
    // Nothing writes into a file that stands in the site: both are the same until the last site is removed.
    linkSync(join(lastSite, file), place);
  } catch {
    // On another disk, or one that knows no links.
    writeFileSync(place, bytes);
  }
}

/** Folders that this process has made or found. */
const there = new Set<string>();

/** @returns where the file is to stand, in a folder that is there */
function openPlace(file: string, site: string): string {
  const place = join(site, file);
  const folder = dirname(place);
  if (!there.has(folder)) mkdirSync(folder, { recursive: true });
  there.add(folder);
  return place;
}

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
  const html = file.endsWith('.html') ? relativizePage(bytes.toString('utf8'), file, siteUrl) : undefined;
  const written = html === undefined ? bytes : Buffer.from(html);
  // At once: nothing else is done meanwhile.
  writeFileSync(openPlace(file, site), written);
  const zipped = zippedSize(file, written);
  const kept: KeptFile = {
    sha256: hashBytes(written),
    ...(zipped !== undefined && { zipped }),
    props: hashProps(address.props),
    reads: printReads(reads, archive),
  };
  if (html === undefined) return kept;
  const page = { file, ...parsePage(html) };
  problems.push(...checkPage(page, site));
  return { ...kept, page: pageFacts(page, { base: basePath(siteUrl) }) };
}
