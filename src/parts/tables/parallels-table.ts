import type { Archive } from '../../archive/archive.ts';
import { parallelKindSchema, type ParallelSide } from '../../record/parallel.ts';
import { findingTables as words } from '#words/tables/findings.ts';
import { createCount, placeId } from './cells.ts';
import { alwaysIdIn, alwaysOneOf, column, idIn } from './columns.ts';
import { statementsOf } from './statements-table.ts';
import { defineTable } from './table.ts';

/** Documents that are one text. */
const copy = 'copy';

export const parallelsTable = defineTable(
  'parallels',
  words.parallels,
  {
    id: column.rowNumber,
    kind: alwaysOneOf([...parallelKindSchema.options, copy]),
    a_document: alwaysIdIn('documents'),
    a_passage: idIn('passages'),
    a_start: column.integer,
    a_end: column.integer,
    a_statement: idIn('statements'),
    b_document: alwaysIdIn('documents'),
    b_passage: idIn('passages'),
    b_start: column.integer,
    b_end: column.integer,
    b_statement: idIn('statements'),
    shared_words: column.integer,
    words: column.text,
  },
  { ofArchive: listRows },
);

function* listRows(archive: Archive) {
  const { pairs, copies } = archive.parallels;
  for (const [a, b] of copies) yield { ...nothing, kind: copy, a_document: a, b_document: b };
  for (const { kind, a, b, words: count } of pairs) {
    const [one, other] = [sideOf(a, archive), sideOf(b, archive)];
    yield {
      id: undefined,
      kind,
      a_document: a.document,
      a_passage: one.passage,
      a_start: one.start,
      a_end: one.end,
      a_statement: one.statement,
      b_document: b.document,
      b_passage: other.passage,
      b_start: other.start,
      b_end: other.end,
      b_statement: other.statement,
      shared_words: count,
      words: one.words,
    };
  }
}

const nothing = {
  id: undefined,
  a_passage: undefined,
  a_start: undefined,
  a_end: undefined,
  a_statement: undefined,
  b_passage: undefined,
  b_start: undefined,
  b_end: undefined,
  b_statement: undefined,
  shared_words: undefined,
  words: undefined,
};

function sideOf({ document, block, start, end, quote }: ParallelSide, archive: Archive) {
  const text = archive.passage(document, block)?.text ?? '';
  const countIn = createCount(text);
  const isPassage = block !== 'title' || archive.document(document)?.title.basis === 'stated';
  return {
    passage: isPassage ? placeId(document, block) : undefined,
    start: countIn(start),
    end: countIn(end),
    statement:
      quote !== undefined && archive.derive(statementIds, document).has(quote) ? placeId(document, quote) : undefined,
    words: text.slice(start, end),
  };
}

const statementIds = ({ texts }: Archive, document: string): ReadonlySet<string> =>
  new Set(statementsOf({ quotes: texts.get(document)?.quotes ?? [] }).map(({ id }) => id));
