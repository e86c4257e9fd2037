import type { Kind } from '../schema/document.ts';
import type { ComparedEvent, Side } from './compare-events.ts';
import { formatCount } from './format-count.ts';

/** What the archive has of other events and not of this one, and which times it has nothing from. A phrase each. */
export function lacksOf(event: ComparedEvent, all: readonly ComparedEvent[]): string[] {
  const others = all.filter((other) => other !== event);
  const kinds = new Set(others.flatMap(kindsOf));
  const own = new Set(kindsOf(event));
  const has = (side: Side) => event.documents.some((document) => document.side === side);
  const undated = event.documents.filter(({ side }) => side === 'unknown').length;
  const partial = event.documents.filter(({ summary }) => summary.rights.publish !== 'full').length;
  return [
    ...[...kinds].filter((kind) => !own.has(kind)).map((kind) => `no ${kindWords[kind]}`),
    ...(has('before') ? [] : ['no document known to be from before it']),
    ...(has('since') ? [] : ['no document known to be from its days or later']),
    ...missingModes(event, others),
    ...(undated > 0
      ? [`${formatCount(undated, 'document')} of which it is not known whether it came before or after its first day`]
      : []),
    ...(partial > 0 ? [`${formatCount(partial, 'document')} not published in full`] : []),
  ];
}

const kindWords: Record<Kind, string> = {
  article: 'news report',
  'op-ed': 'opinion piece',
  explainer: 'explainer',
  transcript: 'transcript',
};

const kindsOf = ({ documents }: ComparedEvent): Kind[] =>
  documents.flatMap(({ summary }) => (summary.kind ? [summary.kind.value] : []));

function missingModes(event: ComparedEvent, others: readonly ComparedEvent[]): string[] {
  const has = ({ documents }: ComparedEvent, mode: string): boolean =>
    documents.some(({ concordance }) => concordance.quotes.some((quote) => quote.mode === mode));
  const words = { direct: 'no direct quotation', reported: 'no reported statement', spoken: 'no words as spoken' };
  return Object.entries(words).flatMap(([mode, phrase]) =>
    !has(event, mode) && others.some((other) => has(other, mode)) ? [phrase] : [],
  );
}
