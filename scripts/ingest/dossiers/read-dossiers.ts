import { join } from 'node:path';
import { dossierFrontMatterSchema, type DossierFrontMatter } from '../../../src/record/dossier.ts';
import { idSchema } from '../../../src/record/sourced.ts';
import { isWindowsDevice } from '../../../src/record/windows-names.ts';
import { placeInText } from '../../report/place-in-text.ts';
import { guardStage } from '../../report/internal-problem.ts';
import type { Place, Problem } from '../../report/problem.ts';
import type { Locate } from '../yaml/locate.ts';
import { listFolder } from '../content/list-folder.ts';
import { makeDocumentId } from '../content/make-document-id.ts';
import { checkYaml, readYaml } from '../yaml/read-yaml.ts';
import { readSource } from '../source/read-source.ts';
import { splitFrontMatter } from '../source/split-front-matter.ts';
import { checkClaims } from './check-claims.ts';
import { parseDossier } from './dossier-tree.ts';
import { findReferences, type Reference } from './find-references.ts';

/** A dossier, read and checked as far as it can be without the records. */
export interface DossierFile {
  /** Path to open. */
  file: string;
  slug: string;
  /** Absent where it has faults. */
  front?: DossierFrontMatter;
  /** Where a field of the front matter stands. */
  locate: Locate;
  references: Reference[];
}

export interface ReadDossiers {
  dossiers: DossierFile[];
  problems: Problem[];
}

type MadeDossier = { dossier?: DossierFile; problems: Problem[] };

/** Every dossier in `folder`, in code-unit order of their names. A folder that is not there holds none. */
export async function readDossiers(folder: string): Promise<ReadDossiers> {
  const dossiers: DossierFile[] = [];
  const problems: Problem[] = [];
  for (const entry of await listFolder(folder)) {
    const file = join(folder, entry.name);
    const slug = entry.name.replace(/\.mdx$/, '');
    if (!entry.isFile() || slug === entry.name) {
      problems.push(reportNoDossier(file));
      continue;
    }
    if (!idSchema.safeParse(slug).success || isWindowsDevice(slug)) problems.push(reportBadName(file, slug));
    const read = await readSource(file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const made = guardStage('readDossier', file, problems, () => readDossier(file, slug, read.text));
    problems.push(...(made?.problems ?? []));
    if (made?.dossier) dossiers.push(made.dossier);
  }
  return { dossiers, problems };
}

/** One dossier from its text. Pure. */
export function readDossier(file: string, slug: string, text: string): MadeDossier {
  const split = splitFrontMatter(text, file);
  if (!split.ok) return split;
  const { fences, bodyStart } = split.frontMatter;
  const place = placeInText(file, text);
  const { front, locate, problems } = readFields(file, text, fences);
  const parsed = parseDossier(text, bodyStart, place);
  if (!parsed.ok) return { problems: [...problems, parsed.problem] };
  const found = findReferences(parsed.tree, place);
  return {
    dossier: { file, slug, locate, references: found.references, ...(front && { front }) },
    problems: [...problems, ...found.problems, ...checkClaims(parsed.tree, place)],
  };
}

function readFields(file: string, text: string, [open, close]: { start: number; end: number }[]) {
  // Blanks in place of the opening fence keep every offset.
  const fields = open && close ? ' '.repeat(open.end) + text.slice(open.end, close.start) : '';
  const parsed = readYaml(fields, file);
  const start: Place = { file, line: 1, column: 1 };
  if (!parsed.ok) return { locate: () => start, problems: parsed.problems };
  const { yaml } = parsed;
  const checked = checkYaml({ ...yaml, value: yaml.value ?? {} }, dossierFrontMatterSchema);
  const front = checked.ok ? checked.value : checked.usable;
  return { locate: yaml.locate, problems: checked.ok ? [] : checked.problems, ...(front && { front }) };
}

const reportNoDossier = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'no-dossier',
  what: 'This is no dossier.',
  why: 'The folder dossiers holds one MDX file for each guide and nothing else; this would be passed over.',
  fix: 'Give it the ending .mdx if it is a guide, or move it out of dossiers.',
});

const reportBadName = (file: string, slug: string): Problem => ({
  file,
  line: 1,
  column: 1,
  kind: 'bad-dossier-name',
  what: `"${slug}" cannot be part of an address.`,
  why: "A dossier's name is the last part of its address: lower-case ASCII letters, digits and single hyphens, at most 80, and no name that Windows keeps for itself (con, nul …).",
  fix: `Rename the file, for instance to ${makeDocumentId(`${slug}.mdx`)}.mdx.`,
});
