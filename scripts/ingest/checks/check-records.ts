import type { Document } from '../../../src/record/document.ts';
import { guardStage } from '../../report/internal-problem.ts';
import type { Problem } from '../../report/problem.ts';
import { checkDateCircles } from './check-date-circles.ts';
import { checkEvidence, findElsewhere } from './check-evidence.ts';
import { checkFixity } from './check-fixity.ts';
import { checkLedger, summarizeForLedger, type LedgerEntry } from './check-ledger.ts';
import { checkMoved } from './check-moved.ts';
import { checkNotStated } from './check-not-stated.ts';
import type { CardFile, Content } from '../content/content.ts';
import { listEvidence } from './list-evidence.ts';

/** Checks that need records. Takes them one by one, and keeps no more of them than the checks need. */
export interface RecordChecks {
  add(document: Document): void;
  /** After the last record: evidence, fixity, redirects and given-out addresses. */
  finish(): { problems: Problem[]; warnings: Problem[] };
}

/** `folder` is the content folder, for what can't be laid at one file's door. */
export function createRecordChecks(content: Content, folder: string): RecordChecks {
  const cards = content.sources.flatMap(({ card }) => card ?? []);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const cited = new Set(listEvidence(cards, content).map(({ evidence }) => evidence.document));
  const needsEntries = content.ledger !== undefined || cards.some(({ card }) => card.moved !== undefined);

  const kept = new Map<string, Document>();
  const entries: LedgerEntry[] = [];
  const problems: Problem[] = [];
  return {
    add(document) {
      const card = cardOf.get(document.id);
      if (card) problems.push(...checkFixity(card, document.source.sha256), ...checkNotStated(card, document));
      if (cited.has(document.id)) kept.set(document.id, document);
      if (needsEntries) entries.push(summarizeForLedger(document));
    },
    finish: () => ({
      problems: [...problems, ...checkAll(content, folder, cards, kept, entries)],
      warnings: findElsewhere({ cards, content, ids: content.sources.map(({ id }) => id) }),
    }),
  };
}

function checkAll(
  content: Content,
  folder: string,
  cards: readonly CardFile[],
  kept: ReadonlyMap<string, Document>,
  entries: readonly LedgerEntry[],
): Problem[] {
  const { archive, ledger, locateLedger, sources } = content;
  const ids = sources.map(({ id }) => id);
  // What is left out keeps its addresses.
  const here = new Set([...ids, ...(content.leftOut ?? [])]);
  const findDocument = (id: string) => kept.get(id);
  const failures: Problem[] = [];
  const check = (stage: string, work: () => Problem[]) => guardStage(stage, folder, failures, work) ?? [];
  const found = [
    ...check('checkEvidence', () => checkEvidence({ cards, content, ids, findDocument })),
    ...check('checkDateCircles', () => checkDateCircles(cards, findDocument)),
    ...check('checkMoved', () => checkMoved(cards, here, entries)),
    ...check('checkLedger', () =>
      ledger && locateLedger
        ? checkLedger({ ledger, locate: locateLedger, ids: here, entries, withdrawn: archive.withdrawn })
        : [],
    ),
  ];
  return [...found, ...failures];
}
