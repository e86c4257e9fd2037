import { join } from 'node:path';
import type { Cite, Dossier } from '../../../src/record/dossier.ts';
import type { Document } from '../../../src/record/document.ts';
import type { LeftOutGuide } from '../../../src/record/left-out.ts';
import { didYouMean } from '../../report/did-you-mean.ts';
import { guardStage } from '../../report/internal-problem.ts';
import type { Problem } from '../../report/problem.ts';
import type { Content } from '../content/content.ts';
import { checkReference, type Records } from './check-reference.ts';
import { isAuthority } from './components.ts';
import { readDossiers, type DossierFile } from './read-dossiers.ts';

/** Dossiers, checked against the records. Takes those one by one, and keeps no more of them than dossiers cite. */
export interface DossierChecks {
  add(document: Document): void;
  /** After the last record. A dossier with a problem is left out. */
  finish(): { dossiers: Dossier[]; leftOut: LeftOutGuide[]; problems: Problem[]; warnings: Problem[] };
}

/** `contentDir` may have no folder `dossiers`. */
export async function createDossierChecks(contentDir: string, content: Content): Promise<DossierChecks> {
  const { dossiers, problems } = await readDossiers(join(contentDir, 'dossiers'));
  const cited = new Set(dossiers.flatMap(listCited));
  const leftOut = new Set(content.leftOut);
  const [resting, whole] = [true, false].map((rests) =>
    dossiers.filter((dossier) => listCited(dossier).some((id) => leftOut.has(id)) === rests),
  ) as [DossierFile[], DossierFile[]];
  const kept = new Map<string, Document>();
  return {
    add(document) {
      if (cited.has(document.id)) kept.set(document.id, document);
    },
    finish() {
      const records: Records = {
        ids: content.sources.map(({ id }) => id),
        findDocument: (id) => kept.get(id),
        authorities: content.authorities,
      };
      const failures: Problem[] = [];
      const made = whole.flatMap(
        (dossier) => guardStage('makeDossier', dossier.file, failures, () => makeDossier(dossier, records)) ?? [],
      );
      return {
        dossiers: made.flatMap(({ dossier }) => dossier ?? []),
        problems: [...problems, ...made.flatMap((one) => one.problems), ...failures],
        leftOut: resting.map((dossier) => describeResting(dossier, leftOut)),
        warnings: resting.map((dossier) => reportResting(dossier, leftOut)),
      };
    },
  };
}

/** The documents that a dossier cites. */
const listCited = ({ references }: DossierFile): string[] =>
  references.flatMap(({ component, id }) => (isAuthority(component) ? [] : (id.split('#')[0] ?? [])));

const missingOf = (dossier: DossierFile, leftOut: ReadonlySet<string>): string[] =>
  [...new Set(listCited(dossier))].filter((id) => leftOut.has(id));

const describeResting = (dossier: DossierFile, leftOut: ReadonlySet<string>): LeftOutGuide => ({
  slug: dossier.slug,
  title: dossier.front?.title ?? dossier.slug,
  documents: missingOf(dossier, leftOut),
});

function reportResting(dossier: DossierFile, leftOut: ReadonlySet<string>): Problem {
  const missing = missingOf(dossier, leftOut);
  return {
    file: dossier.file,
    line: 1,
    column: 1,
    kind: 'dossier-left-out',
    what: `This guide cites ${missing.map((id) => `"${id}"`).join(', ')}, and is left out with ${missing.length === 1 ? 'it' : 'them'}.`,
    why: 'A guide states only what the documents say, and its readers could not check it.',
    fix: 'Mend what is wrong with the document, or cite others.',
  };
}

/** One dossier's record, and every reference in it that leads nowhere. Pure. */
export function makeDossier(
  { slug, front, locate, references }: DossierFile,
  records: Records,
): { dossier?: Dossier; problems: Problem[] } {
  const cites = new Map<string, Cite>();
  const problems: Problem[] = [];
  const cite = (one: Cite) => cites.set(JSON.stringify(one), one);
  const event = front?.event;
  if (event !== undefined) {
    const ids = records.authorities.events.map(({ id }) => id);
    if (ids.includes(event)) cite({ kind: 'authority', authority: event });
    else problems.push(reportEvent(locate, event, ids));
  }
  for (const reference of references) {
    const checked = checkReference(reference, records);
    if ('problem' in checked) problems.push(checked.problem);
    else checked.cites.forEach(cite);
  }
  return { problems, ...(front && { dossier: { slug, ...front, cites: [...cites.values()] } }) };
}

const reportEvent = (locate: DossierFile['locate'], id: string, ids: readonly string[]): Problem => ({
  ...locate(['event']),
  kind: 'unknown-authority',
  what: `Cannot find event "${id}"${didYouMean(id, ids)}`,
  why: 'Its page would not exist, and every link to it would be broken.',
  fix: 'Use an id that stands in authorities/events.yaml, or add an entry there.',
});
