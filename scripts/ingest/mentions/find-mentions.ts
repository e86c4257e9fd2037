import type { Mention } from '../../../src/record/mention.ts';
import type { Document } from '../../../src/record/document.ts';
import { ownPassages } from '../../../src/record/passages.ts';
import type { Problem } from '../../report/problem.ts';
import { wholeWords } from '../blocks/correct.ts';
import type { CardFile } from '../content/content.ts';
import type { AddressedWords } from '../text/list-passages.ts';
import { chooseLongest } from './choose-longest.ts';
import type { Reading } from './list-readings.ts';
import { narrowReadings, type NarrowedMatch } from './narrow-readings.ts';
import type { Names } from './names.ts';
import { reportAmbiguousAlias, reportIdleDecision } from './report-mentions.ts';
import { settleShortForms } from './settle-short-forms.ts';

type Named = Pick<Document, 'id' | 'title' | 'event' | 'blocks'>;
type Words = { id: string; text: string };

/**
 * Where a document's words name an authority, by block and then by place. Corrected words count as they are shown. What could
 * be two authorities is a problem and no mention.
 */
export function findMentions(
  document: Named,
  names: Names,
  card: CardFile | undefined,
): { mentions: Mention[]; problems: Problem[] } {
  const passages = ownPassages(document);
  const settled = settleShortForms(passages.map(({ text }) => narrowReadings(names.match(text), document.event)));
  const used = new Set<number>();
  const ambiguous = new Map<string, { readings: Reading[]; passages: Words[] }>();

  const mentions = passages.flatMap((passage, position) => {
    const chosen = choose(settled[position] ?? [], decideByCard(passage, card));
    return withoutOverlaps(
      chosen.flatMap((match): Mention[] => {
        if (match.decided) used.add(match.decided.decision);
        const entity = match.decided?.entity ?? onlyEntity(match.readings);
        if (entity === undefined) {
          const words = passage.text.slice(match.start, match.end);
          const known = ambiguous.get(words) ?? { readings: match.readings, passages: [] };
          known.passages.push(passage);
          ambiguous.set(words, known);
          return [];
        }
        const kind = names.kindOf.get(entity);
        if (kind === undefined) return [];
        const start = kind === 'people' ? (match.title?.start ?? match.start) : match.start;
        const { reason } = (match.decided && card?.card.mentions?.[match.decided.decision]) ?? {};
        const supplied = match.decided && { supplied: reason === undefined ? {} : { reason } };
        return [{ entity, kind, block: passage.id, start, end: match.end, ...supplied }];
      }),
    );
  });
  const unclear = [...ambiguous].map(([words, found]) => reportAmbiguousAlias(document.id, words, found));
  return { mentions, problems: [...unclear, ...reportIdleDecisions(card, used, passages)] };
}

/** A range of which the card says what it names: an authority, or none. */
interface Decided {
  start: number;
  end: number;
  entity: string;
  /** Its position on the card. */
  decision: number;
}

/** The ranges of one passage that the card decides. */
function decideByCard({ id, text }: Pick<AddressedWords, 'id' | 'text'>, card: CardFile | undefined): Decided[] {
  return (card?.card.mentions ?? []).flatMap(({ exact, block, entity }, decision) =>
    block !== undefined && block !== id
      ? []
      : [...text.matchAll(wholeWords(exact))].map(({ index }) => ({
          start: index,
          end: index + exact.length,
          entity,
          decision,
        })),
  );
}

type Candidate = NarrowedMatch & { decided?: Decided };

/** The longest of what overlaps; of equally long ones what the card decides, of readings those whose condition holds. */
function choose(matches: readonly NarrowedMatch[], decisions: readonly Decided[]): Candidate[] {
  const decided = decisions.map((decision): Candidate => {
    const same = matches.find(({ start, end }) => start === decision.start && end === decision.end);
    return { ...same, readings: [], start: decision.start, end: decision.end, decided: decision };
  });
  return chooseLongest<Candidate>([...decided, ...matches]);
}

function onlyEntity(readings: readonly Reading[]): string | undefined {
  const conditional = readings.filter(({ after, before, own }) => after ?? before ?? own);
  const entities = new Set((conditional.length > 0 ? conditional : readings).map(({ entity }) => entity));
  return entities.size === 1 ? [...entities][0] : undefined;
}

/** A title takes in what it names: "Secretary of Energy" before a name is not about energy. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  let next = Infinity;
  const kept = mentions.toReversed().filter(({ start, end }) => {
    const isApart = end <= next;
    next = Math.min(next, start);
    return isApart;
  });
  return kept.reverse();
}

const reportIdleDecisions = (
  card: CardFile | undefined,
  used: ReadonlySet<number>,
  passages: readonly Words[],
): Problem[] =>
  (card?.card.mentions ?? []).flatMap((_, position) =>
    card && !used.has(position) ? [reportIdleDecision(card, position, passages)] : [],
  );
