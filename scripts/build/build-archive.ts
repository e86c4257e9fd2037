import { join } from 'node:path';
import { drawCards } from '../cards/draw-cards.ts';
import { checkBuild } from '../checks/check-build.ts';
import { writeHeadersFile } from '../hosting/write-headers-file.ts';
import { writeSitemap } from '../hosting/write-sitemap.ts';
import { guardOutput, workFolder, type Folders } from '../folders.ts';
import { normalizeArchive } from '../ingest/normalize-archive.ts';
import { readArchive } from '../ingest/content/read-archive.ts';
import { relativizeLinks } from '../links/relativize-links.ts';
import { buildOffline } from '../offline/build-offline.ts';
import { choosePortable } from '../portable/choose-portable.ts';
import { makePortable } from '../portable/make-portable.ts';
import { readSiteUrl } from '../read-site-url.ts';
import { printProblems, printWarnings } from '../report/print-problems.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { buildPagefind } from '../search/build-pagefind.ts';
import { buildPhrases } from '../search/build-phrases.ts';
import { readPassages } from '../search/read-passages.ts';
import { writeStamp } from './build-stamp.ts';
import { hashInputs } from './hash-inputs.ts';
import { renderPages } from './render-pages.ts';
import { swapFolder } from './swap-folder.ts';
import { takeLock } from './take-lock.ts';
import { workAside } from './work-aside.ts';

/** What the command line asks for. */
interface Asked {
  /** A portable copy, whatever the archive says. */
  portable?: boolean | undefined;
}

/**
 * Builds the site. Everything is made aside and put in place at the end, so that a build which fails or is broken off
 * leaves the last good records and site as they were.
 * @returns the exit code: 0, or 1 after all problems are printed.
 */
export async function buildArchive(folders: Folders, progress: Progress, asked: Asked = {}): Promise<number> {
  guardOutput(folders);
  // Whatever the caller's is: the worker and the copy for disks are bundled in this process.
  process.env.NODE_ENV = 'production';
  const release = takeLock(join(workFolder, 'build.lock'));
  const { records, site, cache, portable: copy, failed } = workAside(workFolder);
  const { content } = folders;
  // Before anything else is read: what changes during the build is built at the next one.
  const inputs = hashInputs(folders);

  const { problems, warnings, documents } = await normalizeArchive({ content, records, progress });
  printWarnings(warnings);
  if (problems.length > 0) return report(problems);
  const { archive } = await readArchive(join(content, 'archive.yaml'));
  const siteUrl = await readSiteUrl(content);

  const portable = choosePortable(content, archive, asked.portable);
  if (!(await renderPages({ content, records, site, cache, portable, progress }))) return 1;
  await drawCards(site, progress);
  relativizeLinks(site, progress, siteUrl);
  const passages = readPassages(site);
  buildPhrases(site, passages, progress);
  await buildPagefind(site, passages, archive.languages[0] ?? 'en', progress);
  const lost = portable
    ? await makePortable({ site, copy, name: portable, title: archive.title, siteUrl, progress })
    : [];
  if (lost.length > 0) return report(lost);
  writeHeadersFile(site);
  writeSitemap(site, siteUrl);
  // Last, since it lists all that is there.
  await buildOffline(site, progress);
  writeStamp(site, inputs);
  const faults = checkSite(site, progress, siteUrl);
  if (faults.length > 0) return report(keepForInspection(site, failed, faults));

  swapFolder(site, folders.out);
  swapFolder(records, folders.records);
  release();
  console.log(`Built ${documents.toLocaleString('en')} documents into ${folders.out}`);
  return 0;
}

function checkSite(site: string, progress: Progress, siteUrl: string | undefined): Problem[] {
  progress.start('Checking the site');
  const { problems, pages } = checkBuild(site, siteUrl);
  progress.done(`${pages.toLocaleString('en')} pages`);
  return problems;
}

/** Moves a site that failed its checks to where the places in its problems can be looked up. */
function keepForInspection(site: string, failed: string, faults: readonly Problem[]): Problem[] {
  swapFolder(site, failed);
  return faults.map((fault) => ({ ...fault, file: fault.file.replace(site, failed) }));
}

function report(problems: readonly Problem[]): number {
  printProblems(problems);
  return 1;
}
