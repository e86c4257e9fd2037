import type { Kind } from '../../record/document-kinds.ts';
import type { ComparedEvent } from '../../parts/compare/compare-events.ts';
import type { SideOfBeginning } from '../../archive/side-of.ts';
import { lackWords as words } from '#words/compare.ts';

/** What the archive has of other events and not of this one, and which times it has nothing from. A phrase each. */
export function lacksOf(event: ComparedEvent, all: readonly ComparedEvent[]): string[] {
  const others = all.filter((other) => other !== event);
  const kinds = new Set(others.flatMap(kindsOf));
  const own = new Set(kindsOf(event));
  const has = (side: SideOfBeginning) => event.documents.some((document) => document.side === side);
  const undated = event.documents.filter(({ side }) => side === 'unknown').length;
  const partial = event.documents.filter(({ summary }) => summary.rights.publish !== 'full').length;
  return [
    ...[...kinds].filter((kind) => !own.has(kind)).map((kind) => words.kinds[kind]),
    ...(has('before') ? [] : [words.before]),
    ...(has('since') ? [] : [words.since]),
    ...missingModes(event, others),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(partial > 0 ? [words.partial(partial)] : []),
  ];
}

const kindsOf = ({ documents }: ComparedEvent): Kind[] =>
  documents.flatMap(({ summary }) => (summary.kind ? [summary.kind.value] : []));

function missingModes(event: ComparedEvent, others: readonly ComparedEvent[]): string[] {
  const has = ({ documents }: ComparedEvent, mode: string): boolean =>
    documents.some(({ text }) => text.quotes.some((quote) => quote.mode === mode));
  return Object.entries(words.modes).flatMap(([mode, phrase]) =>
    !has(event, mode) && others.some((other) => has(other, mode)) ? [phrase] : [],
  );
}
