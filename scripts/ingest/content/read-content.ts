import { join } from 'node:path';
import { findNearest } from '../../report/did-you-mean.ts';
import { guardStage } from '../../report/internal-problem.ts';
import type { Problem } from '../../report/problem.ts';
import { assignIds } from './assign-ids.ts';
import { checkDates } from './check-dates.ts';
import { checkDefaults } from './check-defaults.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkReferences } from './check-references.ts';
import type { Content } from './content.ts';
import { checkContrast } from './face/check-contrast.ts';
import { readPictures } from './face/read-pictures.ts';
import { checkRelations } from './check-relations.ts';
import { checkInterface } from './interface-language.ts';
import { listFolder } from './list-folder.ts';
import { listParts, type Parts } from './list-parts.ts';
import { listSources } from './list-sources.ts';
import { readArchiveSettings } from './read-archive-settings.ts';
import { readAuthorities, type ReadAuthorities } from './read-authorities.ts';
import { isFolder, joinAuthorities, reportNoShared, sharedAuthoritiesFolder } from './shared-authorities.ts';
import { readCards } from './read-cards.ts';
import { readLedger } from './read-ledger.ts';

export interface ReadContent {
  content: Content;
  /** Whose fault it is that something in a file is wrong. */
  parts: Parts;
  problems: Problem[];
  warnings: Problem[];
}

/**
 * A content folder, without the sources' text. All but `sources/` may be absent. What is wrong is left out of `content` and
 * listed in `problems`, so that the rest can still be checked; a document is written only where there are none.
 * `sources` names another folder of sources.
 */
export async function readContent(
  contentDir: string,
  { sources: sourcesDir = join(contentDir, 'sources') }: { sources?: string } = {},
): Promise<ReadContent> {
  const listed = isFolder(sourcesDir)
    ? await listSources(sourcesDir)
    : { sources: [], refused: [], problems: [reportNoSources(sourcesDir)] };
  const read = await readArchiveSettings(join(contentDir, 'archive.yaml'));
  const { pictures, problems: pictureProblems } = await readPictures(contentDir, read.archive.face, read.locate);
  const found = await readAllAuthorities(contentDir);
  const ledger = await readLedger(join(contentDir, 'ledger.json'));
  const given = new Set(Object.keys(ledger.ledger?.documents ?? {}));
  const { cards: foundCards, problems: cardProblems } = await readCards(join(contentDir, 'catalog'), given);
  const { listings, refused, problems: idProblems, warnings } = assignIds(listed, foundCards, given);

  const content: Content = {
    archive: read.archive,
    pictures,
    authorities: found.authorities,
    ...(found.shared && { shared: found.shared }),
    sources: listings,
    locateArchive: read.locate,
    locateAuthority: found.locate,
    ...(ledger.ledger && { ledger: ledger.ledger }),
    ...(ledger.locate && { locateLedger: ledger.locate }),
  };
  const cards = foundCards.flatMap(({ card }) => card ?? []);
  const failures: Problem[] = [];
  const check = (stage: string, work: () => Problem[]) => guardStage(stage, contentDir, failures, work) ?? [];
  const problems = [
    ...(await findMisnamed(contentDir)),
    ...listed.problems,
    ...read.problems,
    ...check('checkContrast', () => checkContrast(read.archive, read.locate)),
    ...pictureProblems,
    ...found.problems,
    ...cardProblems,
    ...ledger.problems,
    ...idProblems,
    ...check('checkReferences', () => checkReferences(cards, content, found.ids)),
    ...check('checkDates', () => checkDates(cards, content)),
    ...check('checkFormerIds', () => checkFormerIds(cards, content, given)),
    ...check('checkDefaults', () => checkDefaults(content)),
    ...check('checkInterface', () => checkInterface(content, contentDir)),
    ...check('checkRelations', () => checkRelations(cards, content.sources)),
  ];
  const parts = listParts({ listings, refused }, foundCards);
  return { content, parts, problems: [...problems, ...failures], warnings };
}

/** Those of the archive, and those that it shares with others. */
async function readAllAuthorities(contentDir: string): Promise<ReadAuthorities & { shared?: ReadonlySet<string> }> {
  const folder = join(contentDir, 'authorities');
  const own = await readAuthorities(folder);
  const shared = sharedAuthoritiesFolder(contentDir);
  if (shared === undefined || shared === folder) return own;
  if (!isFolder(shared)) return { ...own, problems: [...own.problems, reportNoShared(shared)] };
  return joinAuthorities(own, await readAuthorities(shared));
}

const folders = ['authorities', 'catalog', 'dossiers', 'records', 'sources', 'words'];
const names = [...folders, 'about.mdx', 'archive.yaml', 'ledger.json'];

/**
 * A folder or file whose name is a slip for one that is read, or a file in a folder's place. Others, such as a read-me file,
 * are nobody's business.
 */
async function findMisnamed(contentDir: string): Promise<Problem[]> {
  const entries = await listFolder(contentDir);
  const missing = names.filter((name) => !entries.some((entry) => entry.name === name));
  return entries.flatMap((entry) => {
    const file = join(contentDir, entry.name);
    if (folders.includes(entry.name)) return entry.isFile() ? [reportNoFolder(file, entry.name)] : [];
    const meant = names.includes(entry.name) ? undefined : findNearest(entry.name, missing);
    return meant === undefined ? [] : [reportMisnamed(file, entry.name, meant)];
  });
}

function reportNoFolder(file: string, name: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'file-for-folder',
    what: `"${name}" is a file; a folder is expected here.`,
    why: 'What it holds would be left out without a word.',
    fix: `Rename the file, and make a folder ${name} if there is something to put into it.`,
  };
}

function reportMisnamed(file: string, name: string, meant: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    kind: 'misnamed-file',
    what: `Nothing reads "${name}"; did you mean "${meant}"?`,
    why: 'What it holds would be left out without a word.',
    fix: `Rename it to ${meant}, or take it out of the content folder.`,
  };
}

function reportNoSources(folder: string): Problem {
  return {
    file: folder,
    line: 1,
    column: 1,
    kind: 'no-sources',
    what: 'There is no such folder.',
    why: 'The raw documents are in the folder "sources" of the content folder; without it there is no archive.',
    fix: 'Create it and put at least one document into it, or name another content folder.',
  };
}
