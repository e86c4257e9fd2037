import { normalizeDocument } from '../../../scripts/ingest/normalize-document.ts';
import type { Content } from '../../../scripts/ingest/content/content.ts';
import type { Locate } from '../../../scripts/ingest/yaml/locate.ts';
import type { Problem } from '../../../scripts/report/problem.ts';
import { archiveSchema } from '../../../src/record/archive.ts';
import { authorityKinds, noAuthorities, organizationSchema, personSchema } from '../../../src/record/authority.ts';
import type { Turn } from '../../../src/record/block.ts';
import { cardSchema, type Card } from '../../../src/record/card.ts';
import type { Ledger } from '../../../src/record/ledger.ts';
import { documentSchema, type Document } from '../../../src/record/document.ts';

/** The same place for every entry of every authority file. */
export const locateAllAuthorities = (locate: Locate): Content['locateAuthority'] =>
  Object.fromEntries(authorityKinds.map((kind) => [kind, locate])) as Content['locateAuthority'];

interface Given {
  file?: string;
  card?: Omit<Card, 'source'> | Record<string, unknown>;
  organizations?: Record<string, unknown>[];
  people?: Record<string, unknown>[];
  ledger?: Ledger;
  /** `archive.yaml` */
  archive?: Record<string, unknown>;
}

/** Runs one made-up source through ingest, as far as its record. */
export function normalizeWithProblems(
  text: string,
  given: Given = {},
): { document: Document; problems: Problem[]; warnings: Problem[] } {
  const file = given.file ?? 'report.txt';
  const locate = () => ({ file: 'content/catalog/report.yaml', line: 1, column: 1 });
  const organizations = (given.organizations ?? []).map((entry) => organizationSchema.parse(entry));
  const people = (given.people ?? []).map((entry) => personSchema.parse(entry));
  const card = given.card && { id: 'report', card: cardSchema.parse({ source: file, ...given.card }), locate };
  const listing = { id: 'report', file, path: `content/sources/${file}`, ...(card ? { card } : {}) };
  const content: Content = {
    archive: archiveSchema.parse(given.archive ?? {}),
    authorities: { ...noAuthorities(), organizations, people },
    sources: [listing],
    ...(given.ledger && { ledger: given.ledger }),
    locateArchive: locate,
    locateAuthority: locateAllAuthorities(locate),
  };
  const {
    document,
    problems,
    warnings = [],
  } = normalizeDocument({ listing, bytes: new TextEncoder().encode(text), text }, content);
  if (!document) throw new Error(problems.map(({ what }) => what).join('\n'));
  return { document: documentSchema.parse(document), problems, warnings };
}

export const normalize = (text: string, given: Given = {}): Document => normalizeWithProblems(text, given).document;

export const normalizeMarkdown = (text: string, given: Given = {}): Document =>
  normalize(text, { file: 'report.md', ...given });

/** Each block in a line: `p1 paragraph: its words`. A turn: `t1 LABEL (role): its paragraphs / …`. */
export const outline = (document: Document): string[] =>
  document.blocks.map((block) =>
    block.kind === 'turn'
      ? `${block.id} ${block.label} (${block.role}): ${block.paragraphs.map(({ text }) => text).join(' / ')}`
      : `${block.id} ${block.kind}: ${block.text}`,
  );

export const turnsOf = (document: Document): Turn[] => document.blocks.filter((block) => block.kind === 'turn');

/** What was left out or read as metadata: `title: its words`, `omitted (reason): its words`. */
export const asides = (document: Document, text: string): string[] =>
  document.regions.flatMap((region) => {
    const words = text.slice(region.start, region.end);
    if (region.role === 'metadata') return [`${region.field}: ${words}`];
    return region.role === 'omitted' ? [`omitted (${region.reason}): ${words}`] : [];
  });
