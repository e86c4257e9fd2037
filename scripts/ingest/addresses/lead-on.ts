import { isExchangeId, turnOf } from '../../../src/record/passage-id.ts';
import type { Document } from '../../../src/record/document.ts';
import { passagesOf } from '../../../src/record/passages.ts';
import { askingTurn, type LedgerLines } from './ledger-lines.ts';
import { leadOnRegions } from './number-regions.ts';

type Read = Pick<Document, 'moved' | 'blocks' | 'quotes' | 'exchanges' | 'regions'>;

/** Every address of the reading page as it is now. */
const addressesOf = ({ blocks, quotes, exchanges }: Pick<Read, 'blocks' | 'quotes' | 'exchanges'>) =>
  new Set([
    'title',
    ...passagesOf(blocks).map(({ id }) => id),
    ...blocks.map(({ id }) => id),
    ...quotes.map(({ id }) => id),
    ...exchanges.map(({ id }) => id),
  ]);

/** Where an address leads that has moved more than once: as far as the card follows it. */
function follow(moved: Readonly<Record<string, string>>, from: string): string {
  const passed = new Set([from]);
  let now = moved[from] ?? from;
  for (let next = moved[now]; next !== undefined && !passed.has(now); next = moved[now]) {
    passed.add(now);
    now = next;
  }
  return now;
}

/** A turn that has gone leads where the first of its paragraphs leads. */
function leadOnTurns(frozen: LedgerLines, here: ReadonlySet<string>, moved: Record<string, string>): void {
  for (const id of Object.keys(frozen)) {
    const turn = turnOf(id);
    const now = moved[id];
    if (turn !== undefined && now !== undefined && !here.has(turn)) moved[turn] ??= now;
  }
}

/** An exchange that has gone leads to the one that has its question now, or to the question itself. */
function leadOnExchanges(
  frozen: LedgerLines,
  { exchanges }: Read,
  here: ReadonlySet<string>,
  moved: Record<string, string>,
): void {
  for (const [id, line] of Object.entries(frozen)) {
    if (!isExchangeId(id) || here.has(id) || moved[id] !== undefined) continue;
    const asking = askingTurn(line);
    const question = here.has(asking) ? asking : moved[asking];
    if (question === undefined) continue;
    moved[id] = exchanges.find(({ turns }) => turns.includes(turnOf(question) ?? question))?.id ?? question;
  }
}

/**
 * Where every address of the ledger leads that is none any more: as the card says, and for turns, exchanges and regions of the source
 * what follows from that.
 */
export function leadOn(document: Read, frozen: LedgerLines): Record<string, string> {
  const here = addressesOf(document);
  const moved = Object.fromEntries(Object.keys(document.moved).map((id) => [id, follow(document.moved, id)]));
  leadOnTurns(frozen, here, moved);
  leadOnExchanges(frozen, document, here, moved);
  const regions = leadOnRegions(document.regions, frozen, (block) => (here.has(block) ? block : moved[block]));
  return { ...moved, ...Object.fromEntries(regions) };
}
