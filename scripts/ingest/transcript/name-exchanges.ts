import type { Authorities } from '../../../src/record/authority.ts';
import type { Exchange, Turn } from '../../../src/record/block.ts';
import { turnsOf } from '../../../src/record/passages.ts';
import type { Document } from '../../../src/record/document.ts';
import { findSubjects } from '../../../src/record/subjects.ts';
import type { Problem } from '../../report/problem.ts';
import type { CardFile } from '../content/content.ts';

type Named = Pick<Document, 'event' | 'blocks' | 'exchanges' | 'mentions' | 'quotes'>;

/** Gives each exchange the heading that its card has for it, or one of what it is about: `[Question 2: the dam, Line 5]`. */
export function nameExchanges(
  { event, blocks, exchanges, mentions, quotes }: Named,
  authorities: Authorities,
  card: CardFile | undefined,
): { exchanges: Exchange[]; problems: Problem[] } {
  const turns = new Map(turnsOf(blocks).map((turn) => [turn.id, turn] as const));
  const speakers = quotes.flatMap(({ mode, attribution }) =>
    mode === 'spoken' ? (attribution.speaker.ref ?? []) : [],
  );
  const unfit = new Set([...speakers, ...introducedBy([...turns.values()], mentions), ...(event ? [event] : [])]);
  const stretches = exchanges.map((exchange) => {
    const own = exchange.turns.flatMap((id) => turns.get(id) ?? []);
    return {
      leading: passagesIn(own.filter(({ role }) => role === 'press' || role === 'audience')),
      passages: passagesIn(own),
    };
  });
  const subjects = findSubjects(stretches, mentions, authorities, unfit).map((own, index) => {
    const asked = (exchanges[index]?.turns ?? [])
      .flatMap((id) => turns.get(id) ?? [])
      .filter(({ role }) => role === 'press');
    return own.length < 2 && asked.some(isPartlyLost) ? [...own, 'partly inaudible'] : own;
  });
  const given = card?.card.exchanges ?? {};
  return {
    exchanges: exchanges.map((exchange, index) => ({
      ...exchange,
      heading: headingOf(exchange, index, given[exchange.id], subjects[index] ?? []),
    })),
    problems: Object.keys(given).flatMap((id) => unknownExchange(id, exchanges, card as CardFile)),
  };
}

const isPartlyLost = ({ paragraphs }: Turn) =>
  paragraphs.some(({ spans }) => spans.some(({ kind }) => kind === 'inaudible'));

const passagesIn = (turns: readonly Turn[]) =>
  new Set(turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));

function headingOf(
  { heading }: Exchange,
  index: number,
  given: string | undefined,
  subjects: readonly string[],
): Exchange['heading'] {
  if (given !== undefined) return { value: `[${given}]`, basis: 'supplied' };
  if (subjects.length === 0) return heading;
  return {
    value: `[Question ${String(index + 1)}: ${subjects.join(', ')}]`,
    basis: 'supplied',
    note: 'Named by this archive for topics and names in it.',
  };
}

/** Where a reporter is from: `Hi, it is Jane with the Gazette`. Of those who ask, only the first words. */
const introduction = /(?:\b(?:with|from|at|of|for)\s+(?:the\s+)?|,\s*)$/i;
const longestIntroduction = 90;

function introducedBy(turns: readonly Turn[], mentions: Named['mentions']): string[] {
  const begins = new Map(
    turns.flatMap(({ role, paragraphs: [first] }) =>
      role === 'press' && first ? [[first.id, first.text] as const] : [],
    ),
  );
  return mentions.flatMap(({ block, kind, start, entity }) => {
    const text = begins.get(block);
    const introduces =
      text !== undefined &&
      start < longestIntroduction &&
      introduction.test(text.slice(0, start)) &&
      kind === 'organizations';
    return introduces ? [entity] : [];
  });
}

function unknownExchange(id: string, exchanges: readonly Exchange[], card: CardFile): Problem[] {
  const ids = exchanges.map((exchange) => exchange.id);
  if (ids.includes(id)) return [];
  return [
    {
      kind: 'unknown-exchange',
      ...card.locate(['exchanges', id]),
      what: `There is no exchange "${id}" in this document.`,
      why: 'A heading for an exchange that is not there would be shown nowhere.',
      fix:
        ids.length === 0
          ? 'Take it off the card: this document has no questions that somebody answers.'
          : `Name one of its exchanges, from ${ids[0] ?? ''} to ${ids.at(-1) ?? ''}.`,
    },
  ];
}
