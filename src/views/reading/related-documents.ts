import type { DocumentSummary } from '../../record/document.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { documentLabel, type DocumentLabel } from '../../parts/documents/document-label.ts';
import { listRelatedness, type Relatedness } from './relatedness.ts';

/** A document at the end of another one's page. */
export interface RelatedDocument extends Pick<DocumentLabel, 'href' | 'kind' | 'title' | 'when'> {
  /** Why it stands here: whole sentences, the strongest first. */
  reasons: string[];
}

const mostRelated = 5;
const mostReasons = 2;

/**
 * The related documents of each document, strongest first. If one lists another, the other lists the one: pairs are taken by
 * their strength, and each document takes part in five at most; one that would have none has its strongest all the same.
 */
export const relatedTo = (document: string, archive: Archive): RelatedDocument[] => archive.ask(relatedOf, document);

const relatedOf = question('related', (archive, document: string) => archive.derive(relateDocuments)(document));

function relateDocuments(archive: Archive): (document: string) => RelatedDocument[] {
  const order = new Map(archive.documents.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => order.get(id) ?? 0;
  const pairs = listRelatedness(archive).sort(
    (one, other) =>
      other.strength - one.strength || placeOf(one.a) - placeOf(other.a) || placeOf(one.b) - placeOf(other.b),
  );
  const chosen = choosePairs(pairs);
  return (id) =>
    (chosen.get(id) ?? []).flatMap((pair) => {
      const other = archive.document(pair.a === id ? pair.b : pair.a);
      return other ? [describe(other, pair, id)] : [];
    });
}

function choosePairs(strongestFirst: readonly Relatedness[]): Map<string, Relatedness[]> {
  const chosen = new Map<string, Relatedness[]>();
  const countOf = (id: string) => chosen.get(id)?.length ?? 0;
  const choose = (pair: Relatedness) => {
    for (const id of [pair.a, pair.b]) chosen.set(id, [...(chosen.get(id) ?? []), pair]);
  };
  for (const pair of strongestFirst)
    if (pair.declared || (countOf(pair.a) < mostRelated && countOf(pair.b) < mostRelated)) choose(pair);
  for (const pair of strongestFirst) if (countOf(pair.a) === 0 || countOf(pair.b) === 0) choose(pair);
  return chosen;
}

function describe(document: DocumentSummary, pair: Relatedness, from: string): RelatedDocument {
  const { href, kind, title, when } = documentLabel(document);
  return {
    href,
    kind,
    title,
    when,
    reasons: pair.reasons.slice(0, mostReasons).map((reason) => reason(from)),
  };
}
