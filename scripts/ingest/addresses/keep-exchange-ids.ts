import { exchangeId, isExchangeId } from '../../../src/record/passage-id.ts';
import type { Exchange } from '../../../src/record/block.ts';
import { askingTurn, type LedgerLines } from './ledger-lines.ts';

/**
 * Exchanges with the ids that the ledger has for the turns that ask: an exchange that was read as two later keeps its address, and a
 * number that was given out is never another question's.
 */
export function keepExchangeIds(exchanges: readonly Exchange[], frozen: LedgerLines): Exchange[] {
  const given = new Map(
    Object.entries(frozen).flatMap(([id, line]) => (isExchangeId(id) ? [[askingTurn(line), id] as const] : [])),
  );
  const taken = new Set(given.values());
  let last = 0;
  return exchanges.map((exchange) => {
    const kept = given.get(exchange.question);
    if (kept !== undefined) return { ...exchange, id: kept };
    do last += 1;
    while (taken.has(exchangeId(last)));
    return { ...exchange, id: exchangeId(last) };
  });
}
