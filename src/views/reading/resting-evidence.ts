import { evidenceWithin, type EvidenceField } from '../../record/evidence.ts';
import { authorityPath, documentPath } from '../../paths.ts';
import { authorityKinds, type AuthorityKind } from '../../record/authority.ts';
import type { DocumentSummary } from '../../record/document.ts';
import type { Evidence } from '../../record/sourced.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { getOrSet } from '../../archive/get-or-set.ts';
import { foreignLanguage } from '../../parts/foreign-language.ts';
import { shortTitleOf } from '../../archive/title-of.ts';
import { factWords } from '#words/parts/facts.ts';

/** What rests on words of a passage: a field of a document, or an authority's entry. */
export interface Resting {
  /** Of the document; absent for an authority. */
  field?: string;
  /** What it is a field of; absent for the passage's own document. */
  of?: { name: string; href: string; language?: string };
  /** Of an authority's entry. */
  kind?: AuthorityKind;
}

/** Passage → what rests on it, each once. */
export type RestingByPassage = ReadonlyMap<string, readonly Resting[]>;

type Index = Map<string, Map<string, Map<string, Resting>>>;

/** What of the archive rests on the words of one document, by the passage's id. */
export const restingOn = (document: string, archive: Archive): RestingByPassage => archive.ask(restingOf, document);

const restingOf = question(
  'resting-on',
  (archive, document: string): RestingByPassage =>
    new Map(
      [...(archive.derive(indexEvidence).get(document) ?? [])].map(([block, resting]) => [
        block,
        [...resting.values()],
      ]),
    ),
);

function indexEvidence({ documents, authorities }: Archive): Index {
  const index: Index = new Map();
  const add = (evidence: readonly Evidence[], resting: (document: string) => Resting) => {
    for (const { document, block } of evidence) {
      const blocks = getOrSet(index, document, () => new Map<string, Map<string, Resting>>());
      const own = resting(document);
      getOrSet(blocks, block, () => new Map<string, Resting>()).set(`${own.field ?? ''} ${own.of?.href ?? ''}`, own);
    }
  };
  for (const summary of documents) {
    for (const [field, name] of restingFields) {
      add(evidenceNotStated(summary[field]), (document) =>
        document === summary.id ? { field: name } : { field: name, of: describeDocument(summary) },
      );
    }
  }
  for (const kind of authorityKinds) {
    for (const entry of authorities[kind]) {
      const of = { name: entry.name, href: authorityPath(kind, entry.id) };
      add(evidenceNotStated(entry), () => ({ of, kind }));
    }
  }
  return index;
}

const describeDocument = (document: DocumentSummary) => ({
  name: shortTitleOf(document).text,
  href: documentPath(document.id),
  ...foreignLanguage(document.language.value),
});

/** What a document says of itself in so many words is no news beside them. */
const evidenceNotStated = (value: unknown): Evidence[] =>
  evidenceWithin(value).flatMap(({ evidence, stated }) => (stated ? [] : [evidence]));

/** The fields of a document that can rest on words, and what each is called beside these, in the order in which they are told. */
export const restingFields = Object.entries(factWords.restingFields) as [EvidenceField, string][];
