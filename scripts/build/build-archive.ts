import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNamed } from '../../src/record/archive.ts';
import { createOverview } from '../../src/record/overview.ts';
import { drawIcons } from '../cards/draw-icons.ts';
import { drawCardsBeside } from '../cards/draw-cards-beside.ts';
import { listLastChanges } from '../hosting/list-last-changes.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { writeSitemap } from '../hosting/write-sitemap.ts';
import { workFolder, type Folders } from '../folders.ts';
import { interfaceLanguageOf } from '../ingest/content/interface-language.ts';
import { normalizeArchive } from '../ingest/normalize-archive.ts';
import { buildOffline } from '../offline/build-offline.ts';
import { formatOverview } from '../overview/format-overview.ts';
import { printedCommand } from '../printed-command.ts';
import { choosePortable } from '../portable/choose-portable.ts';
import { makePortable } from '../portable/make-portable.ts';
import { readSiteUrl } from '../read-site-url.ts';
import { printLeftOut, printProblems, printWarnings } from '../report/print-problems.ts';
import type { Problem } from '../report/problem.ts';
import type { Progress } from '../report/progress.ts';
import { buildSearch } from '../search/build-search.ts';
import { writeStamp } from '../written/folder-stamp.ts';
import { knowHash } from '../written/hash-file.ts';
import { openKeptValues } from '../written/kept-values.ts';
import { nameSome } from '../written/name-some.ts';
import { findChanges } from './find-changes.ts';
import { findEngine, prepareEngine } from './engine/prepare-engine.ts';
import { readWorkers } from './engine/workers.ts';
import { hashContent, hashInputs, type FileHashes } from './hash-inputs.ts';
import { inspectSite } from './inspect-site.ts';
import { hintLeavingOut } from './hint-leaving-out.ts';
import { keepingOf } from './keeping-of.ts';
import { openOutput, type Output } from './open-output.ts';
import { countProcesses } from './count-processes.ts';
import { readSettings } from './read-settings.ts';
import { readSigningKey } from './read-signing-key.ts';
import { openKept } from './render/kept-site.ts';
import { startRenderer } from './render/renderer.ts';
import { renderPages } from './render/render-pages.ts';
import { tellOnce, type Told } from './told-warnings.ts';
import { workAside } from './work-aside.ts';

/** What the command line asks for. */
interface Asked {
  /** A portable copy, whatever the archive says. */
  portable?: boolean | undefined;
  /** Leaves out files that can't be read, whatever the archive says. */
  leaveOutBroken?: boolean | undefined;
  /** How many processes render the pages, whatever the machine has. */
  processes?: number | undefined;
}

/**
 * Builds the site. Everything is made aside and put in place at the end, so that a build which fails or is broken off
 * leaves the last good records and site as they were.
 * @returns the exit code: 0, or 1 after all problems are printed.
 */
export async function buildArchive(folders: Folders, progress: Progress, asked: Asked = {}): Promise<number> {
  const signedBy = readSigningKey(folders);
  const output = await openOutput(folders);
  // Whatever the caller's is: the worker and the copy for disks are bundled in this process.
  process.env.NODE_ENV = 'production';
  const { folder: aside, records, site, portable: copy, failed } = workAside(workFolder);
  const { content } = folders;
  // Before anything else is read.
  const files = hashContent(folders);
  const words = interfaceLanguageOf(content);
  const { leaveOutBroken } = asked;
  const inputs = hashInputs(folders, files, { leaveOutBroken, signedBy });
  const memory = tellOnce(folders, inputs);
  const stands = asked.portable === undefined && output.isMadeFrom(inputs);
  const told = stands ? memory.last() : undefined;
  if (told) return leaveAsItIs(told, folders, files, output);

  const keptEngine = findEngine(files, words);
  // It loads the engine while the sources are read.
  const first = keptEngine === undefined ? undefined : startRenderer({ engine: keptEngine, content, records });
  const isFirst = !existsSync(folders.out);
  let overview = createOverview();
  const { problems, warnings, leftOut, documents } = await normalizeArchive({
    content,
    records,
    progress,
    keeping: keepingOf(folders),
    leaveOutBroken,
    onStart: () => {
      overview = createOverview();
    },
    onDocument: (document) => {
      if (isFirst) overview.add(document);
    },
  });
  printWarnings(warnings);
  printLeftOut(leftOut);
  if (problems.length > 0 || stands) first?.end();
  if (problems.length > 0) return report(problems, hintLeavingOut(problems, content));
  const telling = { documents, warnings, leftOut };
  if (stands) {
    memory.keep(telling);
    return leaveAsItIs({ documents, warnings: [], leftOut: [] }, folders, files, output);
  }
  const { settings: archive, icon } = readSettings(records);
  const siteUrl = readSiteUrl(archive);

  const portable = choosePortable(content, archive, asked.portable);
  const engine = await prepareEngine({ content, language: words, files, aside, progress });
  const processes = asked.processes ?? countProcesses(documents);
  const kept = engine && openKept(folders.out, aside, { engine, siteUrl, portable });
  const place = { site, portable, lastSite: folders.out };
  const rendered =
    kept && (await renderPages({ engine, content, records, ...place, kept, first, processes, progress }));
  if (!engine || !kept || !rendered) return report(findChanges(files, folders, records));
  for (const [file, sha256] of rendered.files) knowHash(join(site, file), sha256);
  if (icon) await drawIcons(site, icon);
  const cards = drawCardsBeside(site);
  const workers = readWorkers(engine);
  const [language = 'en'] = archive.languages;
  await buildSearch({ site, language, worker: workers.pages, kept, progress });
  const lost = portable
    ? await makePortable({
        site,
        copy,
        name: portable,
        title: archive.title,
        siteUrl,
        lastSite: folders.out,
        kept: openKeptValues(kept, 'copy'),
        progress,
      })
    : [];
  if (lost.length > 0) return report(lost);
  if (cards) {
    progress.start('Drawing title cards');
    progress.done(count(await cards));
  }
  writeHostFiles(site);
  writeSitemap(site, siteUrl, listLastChanges(records));
  // Last, since it lists all that is there.
  buildOffline({ site, workers, progress, zipped: rendered.zipped, kept: openKeptValues(kept, 'sizes') });
  writeStamp(site, 'site', inputs);
  const faults = inspectSite({ site, failed, rendered, siteUrl, progress });
  if (faults.length > 0) return report(faults);
  const changes = findChanges(files, folders, records);
  if (changes.length > 0) return report(changes);

  progress.start('Putting it in place');
  const foreign = await output.replace({ site, records });
  kept.keep();
  memory.keep(telling);
  progress.done();
  if (foreign.length > 0) console.log(`Left as they were, since no build wrote them: ${nameSome(foreign)}`);
  console.log(`Built ${count(documents)} documents into ${folders.out}`);
  const spent = progress.spent?.();
  if (spent !== undefined) console.log(`It took ${spent}`);
  if (isFirst) {
    const isGivenOut = existsSync(join(content, 'ledger.json'));
    const typed = (command: string) => printedCommand(command, content);
    const settled = { leftOut: leftOut.length, isNamed: isNamed(archive), isGivenOut };
    process.stdout.write(`\n${formatOverview(overview.overview(), settled, typed)}`);
  }
  return 0;
}

/** Ends a build of what stands there already. */
function leaveAsItIs(
  { documents, warnings, leftOut }: Told,
  folders: Folders,
  files: FileHashes,
  output: Output,
): number {
  printWarnings(warnings);
  printLeftOut(leftOut);
  const changes = findChanges(files, folders, folders.records);
  if (changes.length > 0) return report(changes);
  output.release();
  console.log(`Nothing has changed: ${count(documents)} documents stand in ${folders.out} as they were built`);
  return 0;
}

const count = (documents: number): string => documents.toLocaleString('en');

function report(problems: readonly Problem[], hint = ''): number {
  printProblems(problems);
  process.stderr.write(hint);
  return 1;
}
