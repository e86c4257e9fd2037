import { correctionsOf } from '../../src/record/corrections.ts';
import { hasTrait } from '../../src/record/block-kinds.ts';
import type { Block, Turn } from '../../src/record/block.ts';
import type { Document, SourceFile } from '../../src/record/document.ts';
import { countWords, passagesOf, turnsOf } from '../../src/record/passages.ts';
import { nameStages } from '../report/internal-problem.ts';
import type { Problem } from '../report/problem.ts';
import { keepAddresses } from './addresses/keep-addresses.ts';
import { keepExchangeIds } from './addresses/keep-exchange-ids.ts';
import { hashOfLine, linesOfWords, type LedgerLines } from './addresses/ledger-lines.ts';
import { applySic } from './blocks/apply-card.ts';
import { assembleBlocks } from './blocks/assemble-blocks.ts';
import { classifyDrafts } from './blocks/classify-drafts.ts';
import { isBlockRole, type Draft } from './text/draft.ts';
import { assertOwnEvidence } from './checks/check-own-evidence.ts';
import type { CardFile, Content, SourceListing } from './content/content.ts';
import type { ReadFile } from './formats/read-file.ts';
import { correct } from './blocks/correct.ts';
import { collectDecisions } from './decisions/collect-decisions.ts';
import { decideLabels } from './transcript/labels/decide-labels.ts';
import { decideLines, hasLine } from './decisions/decide-lines.ts';
import { findIdleBlocks } from './decisions/find-idle-blocks.ts';
import { findIdleTurns } from './decisions/find-idle-turns.ts';
import { reportIdle } from './decisions/report-idle.ts';
import { createIdGiver } from './blocks/give-ids.ts';
import { givePages } from './blocks/give-pages.ts';
import { hashText } from './blocks/hash-words.ts';
import { listCardEvidence } from './checks/list-evidence.ts';
import { listUsedDefaults } from './metadata/default-of.ts';
import { describeDocument } from './metadata/describe-document.ts';
import { describePublished } from './metadata/describe-published.ts';
import { tellLanguage } from './metadata/tell-language.ts';
import { extract } from './extract.ts';
import { namesOf } from './mentions/names.ts';
import { mapTitle } from './metadata/map-title.ts';
import { readFrontMatter } from './metadata/read-front-matter.ts';
import { partition, type Claim } from './blocks/partition.ts';
import { segmentMarkdown, type Segmented } from './segment/markdown.ts';
import { dropSchemaTags } from './segment/schema-tags.ts';
import { repairLetters } from './segment/repair-letters.ts';
import { segmentPlainText } from './segment/plain-text.ts';
import type { FrontMatter } from './source/front-matter.ts';
import { describeByLine } from './source/describe-by-line.ts';
import { noFrontMatter, splitSource } from './source/split-front-matter.ts';
import { readMetadataList } from './classify/read-metadata-list.ts';
import { findAddressees } from './transcript/find-addressees.ts';
import { groupExchanges } from './transcript/group-exchanges.ts';
import { nameExchanges } from './transcript/name-exchanges.ts';
import { tellApart } from './transcript/tell-apart.ts';
import { tellTimes } from './transcript/times/tell-times.ts';

/**
 * `warnings`: faults of the source that the archive keeps as they stand. `applied`: names of the archive's entries for many documents that
 * held for this one.
 */
export type NormalizedDocument = { document?: Document; problems: Problem[]; warnings?: Problem[]; applied?: string[] };

/** A source, with what was read of its file: what the stages work on. */
export interface SourceText extends ReadFile {
  listing: SourceListing;
  bytes: Uint8Array;
}

/** Front matter means Markdown, whatever the file is called; else the file's name says. */
const mediaTypeOf = (file: string, front: FrontMatter): SourceFile['mediaType'] =>
  front.fences.length > 0 || /\.(?:md|markdown)$/i.test(file) ? 'text/markdown' : 'text/plain';

function describeFile(source: SourceText, front: FrontMatter): SourceFile {
  const { listing, bytes, text, encoding, extracted, mediaType = mediaTypeOf(listing.file, front) } = source;
  const { byLine = [] } = front;
  const received = listing.card?.card.received;
  return {
    file: listing.file,
    receivedAs: received?.as ?? listing.file.split('/').at(-1) ?? listing.file,
    ...(received?.on !== undefined && { [received.sha256 === undefined ? 'receivedOn' : 'since']: received.on }),
    sha256: hashText(bytes),
    bytes: bytes.byteLength,
    mediaType,
    ...(encoding && { encoding }),
    length: text.length,
    ...(extracted && { extracted: { ...extracted, sha256: hashText(text) } }),
    ...(byLine.length > 0 && { byLine }),
  };
}

const frontMatterClaims = (front: FrontMatter): Claim[] =>
  [
    ...front.fences.map(({ start, end }) => ({
      range: [start, end] as [number, number],
      purpose: { role: 'metadata' as const, field: 'front matter' },
    })),
    ...front.fields.map(({ name, start, end }) => ({
      range: [start, end] as [number, number],
      purpose: { role: 'metadata' as const, field: name },
    })),
  ].sort((a, b) => a.range[0] - b.range[0]);

const correctionProblems = (unmatched: number[], card: CardFile | undefined): Problem[] =>
  unmatched.map((position) => ({
    kind: 'correction-without-match',
    ...(card as CardFile).locate(['corrections', position, 'from']),
    what: `The correction of "${card?.card.corrections?.[position]?.from ?? ''}" matches nothing.`,
    why: 'A declared correction that changes nothing hides that the source is not what the card thinks it is.',
    fix: 'Write the words as the source has them, whole words in the same case, or take the correction off the card.',
  }));

/** Turns learn their exchange, by what name they are addressed and whether the text tells them apart. */
function relateTurns(id: string, blocks: Block[], frozen: LedgerLines) {
  const turns = turnsOf(blocks);
  const exchanges = keepExchangeIds(groupExchanges(turns), frozen);
  const exchangeOf = new Map(
    exchanges.flatMap((exchange) => exchange.turns.map((turn) => [turn, exchange.id] as const)),
  );
  const related = tellApart(id, findAddressees(id, tellTimes(turns), exchanges)).map((turn): Turn => {
    const exchange = exchangeOf.get(turn.id);
    return exchange === undefined ? turn : { ...turn, exchange };
  });
  const byId = new Map(related.map((turn) => [turn.id, turn]));
  return { blocks: blocks.map((block) => byId.get(block.id) ?? block), exchanges };
}

function countDocument(blocks: Block[], corrections: number): Document['counts'] {
  const passages = passagesOf(blocks);
  return {
    words: passages.reduce((sum, { text }) => sum + countWords(text), 0),
    paragraphs: passagesOf(blocks.filter((block) => hasTrait(block, 'counted'))).length,
    turns: turnsOf(blocks).length,
    corrections,
  };
}

function segment({ text, drafts, listing }: SourceText, { bodyStart }: FrontMatter, isMarked: boolean): Segmented {
  if (drafts) return { ok: true, drafts };
  return isMarked
    ? segmentMarkdown(text, bodyStart, listing.path)
    : { ok: true, drafts: segmentPlainText(text, bodyStart) };
}

/** The words of a text, for whoever only wants to know what language they are in. */
const wordsOf = ({ text, drafts }: SourceText, { bodyStart }: FrontMatter): string =>
  drafts
    ? drafts.flatMap(({ role, body }) => (isBlockRole(role) ? [body.text] : [])).join('\n')
    : text.slice(bodyStart);

/** What the ledger has for the document, under this id or one it had before. */
export function frozenLines({ id, card }: SourceListing, { ledger }: Content): LedgerLines {
  const ids = [id, ...(card?.card.formerIds ?? [])];
  return Object.assign({}, ...ids.map((given) => ledger?.documents[given] ?? {}).reverse()) as LedgerLines;
}

const frozenHashes = (frozen: LedgerLines): Record<string, string> =>
  Object.fromEntries(linesOfWords(frozen).map(([id, line]) => [id, hashOfLine(line)]));

/** Ids whose words changed and which the card leaves where they were. */
const reusedIds = (card: CardFile | undefined): Set<string> =>
  new Set(Object.entries(card?.card.moved ?? {}).flatMap(([from, to]) => (from === to ? [from] : [])));

/** What is done to a document, one after the other. Where one of them fails, its name is told. */
export const documentStages = nameStages({
  splitSource,
  readFrontMatter,
  tellLanguage,
  segment,
  dropSchemaTags,
  repairLetters,
  readMetadataList,
  decideLines,
  classifyDrafts,
  correct,
  applySic,
  assembleBlocks,
  relateTurns,
  describeDocument,
  describePublished,
  mapTitle,
  extract,
  nameExchanges,
  partition,
  keepAddresses,
  assertOwnEvidence,
});

/** One source → its record, or every problem that keeps it from having one. Pure: touches no disk. */
export function normalizeDocument(source: SourceText, content: Content, stages = documentStages): NormalizedDocument {
  const { listing, text } = source;
  // Only texts that people write by hand have front matter.
  const split = source.mediaType ? undefined : stages.splitSource(text, listing.path);
  if (split?.ok === false) return { problems: split.problems };
  const { card } = listing;
  const front = split?.frontMatter ?? noFrontMatter();
  const isMarked =
    source.isMarked ?? (source.mediaType !== undefined || mediaTypeOf(listing.file, front) === 'text/markdown');
  const segmented = stages.segment(source, front, isMarked);
  if (!segmented.ok) return { problems: segmented.problems };
  const repaired = stages.repairLetters(stages.dropSchemaTags(segmented.drafts), !isMarked);
  const listed = stages.readMetadataList(repaired);
  const stated = stages.readFrontMatter({ ...source.stated, ...front.data, ...listed.data, ...front.data });
  const language = stages.tellLanguage(
    { listing, content, stated, marked: source.markedLanguage },
    wordsOf(source, front),
  );
  const decisions = collectDecisions(listing, content);
  const labels = decideLabels(decisions, namesOf(content).kindOf);
  const isOwnFile = source.extracted !== undefined && !/^(?:multipart|message)\//.test(source.mediaType ?? '');
  const context = { source: text, isMarked, isOwnFile, isHeard: source.isHeard === true, title: stated.title, labels };
  const decided = stages.decideLines(listed.drafts, decisions);
  const { drafts, occurred } = stages.classifyDrafts(decided, context);
  const classify = (others: Draft[]) => stages.classifyDrafts(others, context).drafts;
  findIdleBlocks(listed.drafts, decisions, classify);
  findIdleTurns(listed.drafts, decisions, classify, drafts);
  const corrected = stages.correct(drafts, card?.card.corrections ?? []);
  const marked = stages.applySic(corrected.drafts, card);
  const frozen = frozenLines(listing, content);
  const ids = createIdGiver(frozenHashes(frozen), reusedIds(card));
  const assembly = stages.assembleBlocks(marked.drafts, ids, labels.decide);
  const { blocks, exchanges } = stages.relateTurns(listing.id, givePages(assembly.blocks, source.pages), frozen);
  const corrections = correctionsOf(blocks);
  const properties = source.properties && {
    stated: stages.readFrontMatter(source.properties.data),
    from: source.properties.from,
  };
  const clues = { listing, content, stated, properties, language, drafts: marked.drafts, blocks, occurred };
  const described = stages.describeDocument(clues);
  const catalogueEntry = stages.describePublished(clues, described);
  const title = stages.mapTitle(text, front, marked.drafts, described.title.value);
  const maps = title ? new Map([...assembly.maps, ['title', title]]) : assembly.maps;
  const { found, problems, warnings } = stages.extract(
    { ...described, blocks, exchanges },
    { listing, content, decisions, labels, maps, text, ids },
  );
  const named = stages.nameExchanges({ ...described, ...found, blocks, exchanges }, content.authorities, card);
  const read: Document = {
    ...described,
    ...(catalogueEntry && { catalogueEntry }),
    ...found,
    source: describeFile(source, front),
    counts: countDocument(blocks, corrections.length),
    blocks,
    exchanges: named.exchanges,
    corrections,
    regions: stages.partition(text, [...frontMatterClaims(front), ...assembly.claims]),
  };
  const document = stages.keepAddresses(read, frozen);
  stages.assertOwnEvidence(document, card ? listCardEvidence(card).map(({ evidence }) => evidence) : []);
  return {
    document,
    warnings: [...(source.warnings ?? []), ...describeByLine(front, listing.path, text), ...warnings],
    applied: [
      ...[...decisions.used].flatMap(({ shared }) => shared ?? []),
      ...listUsedDefaults({ listing, content }, described),
    ],
    problems: [
      ...reportIdle(decisions, (words) => hasLine(listed.drafts, words)),
      ...correctionProblems(corrected.unmatched, card),
      ...marked.problems,
      ...problems,
      ...named.problems,
    ],
  };
}
