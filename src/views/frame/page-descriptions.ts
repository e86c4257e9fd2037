import { hasTrait } from '../../record/block-kinds.ts';
import type { Event } from '../../record/authority.ts';
import type { Document, DocumentSummary } from '../../record/document.ts';
import { turnsOf } from '../../record/passages.ts';
import { descriptionWords as words, fitDescription, fitOpening } from '#words/frame-descriptions.ts';
import type { AuthorityPage } from '../authorities/authority-page.ts';
import type { Archive } from '../../archive/archive.ts';
import { question } from '../../archive/question.ts';
import { formatEdtf } from '../../parts/edtf-date.ts';
import { documentLabel } from '../../parts/documents/document-label.ts';
import { documentRow } from '../../parts/documents/document-row.ts';
import type { ListHead } from '../../parts/lists/list-head.ts';
import { counted } from '#words/parts/counts.ts';
import { shortTitleOf, titleOf } from '../../archive/title-of.ts';

const mostNames = 3;

/** What it is, whose, when and how much, then what it speaks of most. */
export function describeDocument(document: Document, archive: Archive): string {
  const { kind, line } = documentRow(document, archive, undefined);
  const altered = document.textState?.value === 'altered';
  const topics = leadingTopics(document, archive);
  const sentences = [
    words.document(kind, line.replaceAll('\u00a0', ' ')),
    ...(altered ? [words.altered] : []),
    ...(document.rights.publish === 'full' ? [] : [words.withheld]),
    ...(topics.length > 0 ? [words.topics(topics)] : []),
    ...(document.deck ? [document.deck] : []),
  ];
  return topics.length > 0 || document.deck || altered
    ? fitDescription(sentences)
    : fitOpening(sentences, openingOf(document), words.opening);
}

/** How prose begins; a transcript begins with a welcome. */
function openingOf({ blocks }: Document): string {
  if (turnsOf(blocks).length > 0) return '';
  return blocks.find((block) => hasTrait(block, 'prose'))?.text ?? '';
}

/** The topics that most passages name. */
function leadingTopics({ mentions }: Document, archive: Archive): string[] {
  const topics = Map.groupBy(
    mentions.filter(({ kind }) => kind === 'topics'),
    ({ entity }) => entity,
  );
  return [...topics]
    .map(([id, own]) => ({ id, passages: new Set(own.map(({ block }) => block)).size }))
    .sort((a, b) => b.passages - a.passages)
    .slice(0, mostNames)
    .map(({ id }) => archive.nameOf(id));
}

export const describeSource = (document: DocumentSummary): string =>
  fitDescription([words.source(shortTitleOf(document).text)]);

export function describeAuthority(page: AuthorityPage, archive: Archive): string {
  const { id, name, counts, pages } = page;
  const statements = archive.ask(statementsOf, id);
  return fitDescription([
    words.entry(name, counts.line),
    ...(pages > 1 ? [words.page(page.page, pages)] : []),
    ...(statements > 0 ? [words.statements(counted.statements(statements))] : []),
    ...(page.facts?.note ? [page.facts.note] : []),
  ]);
}

const statementsOf = question('statements-of', ({ said }, id: string) => said.get(id)?.length ?? 0);

export function describeEvent(event: Event, archive: Archive): string {
  const own = archive.ask(countOwn, event.id);
  return fitDescription([
    words.event(event.name, formatEdtf(event.date), event.place),
    ...(own > 0 ? [words.ownDocuments(counted.documents(own))] : []),
    ...(event.note ? [event.note] : []),
  ]);
}

const countOwn = question(
  'own-documents',
  ({ documents }, id: string) => documents.filter(({ event }) => event === id).length,
);

/** `names`: of the entries of this page, in their order. */
export const describeList = (
  { title, coverage }: Pick<ListHead, 'title' | 'coverage'>,
  names: readonly string[],
  { settings }: Archive,
): string =>
  fitDescription([
    words.list(title, coverage, settings.title),
    ...(names.length > 0 ? [words.first(names.slice(0, mostNames))] : []),
  ]);

/** `coverage`: what the list holds. */
export const describeQuotes = (title: string, coverage: string): string =>
  fitDescription([words.titled(title, coverage)]);

/** A document's title as its page bears it: with its date where others have the same title, and with its id where that is the same too. */
export function distinctTitle(document: DocumentSummary, archive: Archive): string {
  const [plain, dated] = titlesOf(document);
  if (archive.ask(documentsTitled, plain) < 2) return plain;
  return archive.ask(documentsTitled, dated) < 2 ? dated : `${dated} (${document.id})`;
}

const documentsTitled = question(
  'documents-titled',
  (archive, title: string) => archive.derive(countTitles).get(title) ?? 0,
);

function countTitles({ documents }: Archive): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of documents.flatMap((document) => titlesOf(document))) {
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return counts;
}

function titlesOf(document: DocumentSummary): [plain: string, dated: string] {
  const plain = titleOf(document).text;
  return [plain, `${plain}, ${documentLabel(document).when}`];
}
