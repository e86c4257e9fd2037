import { correctionSpans } from '../../../src/record/corrections.ts';
import { turnOf } from '../../../src/record/passage-id.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { findDisagreements } from '../../ingest/quotes/find-disagreements.ts';
import type { Passage } from '../../../src/record/block.ts';
import { documentSchema, type Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';

/** What a record must not have. */
export interface Fault {
  /** Which rule it breaks, the same for all faults of one sort. */
  kind: string;
  /** Where and how. */
  detail: string;
}

type Rule = (document: Document, text: string) => Iterable<Fault>;

/** Everything in which the record of `text` breaks a rule that holds for every text. */
export function findFaults(document: Document, text: string): Fault[] {
  return [
    findFormFaults,
    findRegionFaults,
    findIdFaults,
    findSpanFaults,
    findOffsetFaults,
    findSourceFaults,
    findSpeakerFaults,
  ].flatMap((rule: Rule) => [...rule(document, text)]);
}

/** Whoever is mentioned by the words that name a speaker is the speaker. */
function* findSpeakerFaults(document: Document): Generator<Fault> {
  for (const detail of findDisagreements(document)) yield { kind: 'speaker', detail };
}

/** A record is what the schema says. */
function* findFormFaults(document: Document): Generator<Fault> {
  const parsed = documentSchema.safeParse(document);
  for (const { path, message } of parsed.error?.issues ?? [])
    yield { kind: 'form', detail: `${path.join('.')}: ${message}` };
}

/** The regions, in order, are the whole text; a region that is called white space is; one of a block leads to it. */
function* findRegionFaults({ blocks, regions }: Document, text: string): Generator<Fault> {
  const ids = new Set(
    blocks.flatMap((block) =>
      block.kind === 'turn' ? [block.id, ...block.paragraphs.map(({ id }) => id)] : [block.id],
    ),
  );
  let at = 0;
  for (const region of regions) {
    const { start, end } = region;
    if (start !== at || end <= start)
      yield { kind: 'partition', detail: `a region is ${start}–${end} where ${at} is next` };
    if (region.role === 'space' && text.slice(start, end).trim() !== '')
      yield { kind: 'space', detail: `${start}–${end} has words` };
    if (region.role === 'block' && !ids.has(region.target))
      yield { kind: 'region-target', detail: `${region.target} is not there` };
    at = end;
  }
  if (at !== text.length) yield { kind: 'partition', detail: `the regions end at ${at} of ${text.length}` };
}

/** No address is given out twice. */
function* findIdFaults({ blocks, quotes, exchanges }: Document): Generator<Fault> {
  const ids = [
    ...blocks,
    ...passagesOf(blocks).filter(({ id }) => turnOf(id) !== undefined),
    ...quotes,
    ...exchanges,
  ].map(({ id }) => id);
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield { kind: 'ids', detail: `${id} stands twice` };
    seen.add(id);
  }
}

/** True where `offset` is within `text` and cuts no character in two. */
const isBoundary = (text: string, offset: number): boolean =>
  offset >= 0 &&
  offset <= text.length &&
  !(/[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset)));

function* findRangeFaults(kind: string, where: string, text: string, start: number, end: number): Generator<Fault> {
  if (start > end || !isBoundary(text, start) || !isBoundary(text, end))
    yield { kind: `${kind}-range`, detail: `${where}: ${start}–${end} of ${text.length}` };
}

/** Spans and cells lie within their passage. */
function* findSpanFaults({ blocks }: Document): Generator<Fault> {
  for (const { id, text, spans, layout } of passagesOf(blocks)) {
    for (const { kind, start, end } of spans) yield* findRangeFaults(`span-${kind}`, id, text, start, end);
    for (const [start, end] of layout?.kind === 'row' ? layout.cells : [])
      yield* findRangeFaults('cell', id, text, start, end);
  }
}

/** What was found in the words stands where it says; names do not overlap. */
function* findOffsetFaults({ title, blocks, mentions, figures, dates, quotes }: Document): Generator<Fault> {
  const texts = new Map([['title', title.value], ...passagesOf(blocks).map(({ id, text }) => [id, text] as const)]);
  const found = [
    ...figures.map((figure) => ({ kind: 'figure', ...figure })),
    ...dates.map((date) => ({ kind: 'date', ...date })),
    ...quotes.flatMap(({ parts }) => parts.map((part) => ({ kind: 'quote', ...part }))),
    ...mentions.map((mention) => ({ ...mention, kind: 'mention', exact: undefined })),
  ];
  const ends = new Map<string, number>();
  for (const { kind, block, start, end, exact } of found) {
    const text = texts.get(block);
    if (text === undefined) yield { kind: `${kind}-block`, detail: `${block} is not there` };
    else yield* findRangeFaults(kind, block, text, start, end);
    if (exact !== undefined && text?.slice(start, end) !== exact)
      yield { kind: `${kind}-words`, detail: `${block} ${start}–${end} is not “${exact}”` };
    if (kind !== 'mention') continue;
    if (start < (ends.get(block) ?? 0)) yield { kind: 'mention-overlap', detail: `${block} ${start}–${end}` };
    ends.set(block, end);
  }
}

/** The letters and digits of passages and quotations are in the source where they say, in this order. */
function* findSourceFaults(document: Document, text: string): Generator<Fault> {
  const passages = passagesOf(document.blocks);
  const corrected = new Set(passages.filter(({ spans }) => correctionSpans(spans).length > 0).map(({ id }) => id));
  const ranges = [
    ...passages.map(({ id, text: exact, source }: Passage) => ({ kind: 'passage', id, block: id, exact, source })),
    ...document.quotes.flatMap(({ id, parts }) => parts.map((part) => ({ kind: 'quote', id, ...part }))),
  ];
  for (const { kind, id, block, exact, source } of ranges) {
    const [start, end] = source;
    yield* findRangeFaults(`${kind}-source`, id, text, start, end);
    if (!corrected.has(block) && block !== 'title' && !holdsInOrder(text.slice(start, end), exact))
      yield {
        kind: `${kind}-source-words`,
        detail: `${id} is “${exact}”, and the source has “${text.slice(start, end)}”`,
      };
  }
}

/** Whether the letters and digits of `exact` stand in `printed` in their order, whatever markup is between them. */
function holdsInOrder(printed: string, exact: string): boolean {
  const read = readReferences(printed);
  let at = 0;
  for (const character of exact) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    at = read.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}

/** Markdown's character references as the characters that they stand for, each after its spelling. */
const readReferences = (printed: string): string =>
  printed.replace(
    /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z\d]*));/g,
    (reference: string, hex?: string, number?: string, name?: string) => {
      const code = hex === undefined ? Number(number) : parseInt(hex, 16);
      const read =
        name === undefined
          ? String.fromCodePoint(code <= 0x10ffff ? code : 0xfffd)
          : decodeNamedCharacterReference(name);
      return `${reference}${read || ''}`;
    },
  );
