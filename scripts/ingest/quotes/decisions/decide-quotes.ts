import type { AuthorityKind } from '../../../../src/record/authority.ts';
import type { QuoteDecision } from '../../../../src/record/decision.ts';
import type { Attribution, NotQuotation, QuoteSpeaker } from '../../../../src/record/quote.ts';
import type { Problem } from '../../../report/problem.ts';
import { listPassages } from '../../text/list-passages.ts';
import { wholeWords } from '../../blocks/correct.ts';
import { describeSpeaker } from '../describe-speaker.ts';
import { makeNameList } from '../list-people.ts';
import { makePart, type QuotedDocument, type UnnamedQuote } from '../make-part.ts';
import type { Decisions, Placed } from '../../decisions/collect-decisions.ts';
import type { LabelDecisions } from '../../decisions/label-decisions.ts';
import { reportNoPassage } from '../../decisions/report-no-passage.ts';
import { reportDecidedTwice, reportOverlap, reportPrintedNowhere, reportSeveralPlaces } from './report-quotes.ts';

/** A statement of prose as the editor leaves it, and what the rules found in its place. */
interface DecidedQuote {
  quote: UnnamedQuote;
  /** Absent of one that the rules missed. */
  found?: UnnamedQuote;
}

interface Decided {
  quotes: DecidedQuote[];
  notQuotations: NotQuotation[];
  problems: Problem[];
}

/** What an editor says of statements and who says them. */
export interface QuoteDecisions extends Pick<Decisions, 'quotes' | 'used'> {
  labels: LabelDecisions;
  kindOf: ReadonlyMap<string, AuthorityKind>;
}

interface Place {
  block: string;
  start: number;
  end: number;
}

const nobody: QuoteSpeaker = { status: 'unknown', label: '' };

/** The attribution that the editor gives, with what the rules alone said. */
function supply({ attribution }: UnnamedQuote, speaker: QuoteSpeaker, reason: string): Attribution {
  const { basis, supplied } = attribution;
  const rules = supplied ? supplied.rules : basis === 'supplied' ? undefined : { speaker: attribution.speaker, basis };
  return { ...attribution, speaker, basis: 'supplied', supplied: { reason, ...(rules && { rules }) } };
}

/** The words that a decision may be about, by passage. */
const wordsOf = ({ title, blocks, maps }: QuotedDocument): ReadonlyMap<string, string> =>
  new Map(listPassages({ title, blocks }).flatMap(({ id, text }) => (maps.has(id) ? [[id, text] as const] : [])));

/** Where the words of a decision stand, passage by passage. */
function placesOf({ exact, block }: QuoteDecision, passages: ReadonlyMap<string, string>): Place[] {
  return [...passages].flatMap(([id, text]) =>
    block !== undefined && block !== id
      ? []
      : [...text.matchAll(wholeWords(exact))].map(({ index }) => ({
          block: id,
          start: index,
          end: index + exact.length,
        })),
  );
}

const lengthOf = ({ parts }: UnnamedQuote): number => parts.reduce((sum, { start, end }) => sum + end - start, 0);

/** The statement that the words are of: the one that they are all of, else the shortest that holds them. */
function findStatement(quotes: readonly DecidedQuote[], { block, start, end }: Place): DecidedQuote | undefined {
  const holding = quotes.filter(({ quote }) =>
    quote.parts.some(
      (part) =>
        part.block === block && ((part.start <= start && end <= part.end) || (start <= part.start && part.end <= end)),
    ),
  );
  return holding.sort((a, b) => lengthOf(a.quote) - lengthOf(b.quote))[0];
}

/** The places that are in statements, the first of each. */
const onePerStatement = (quotes: readonly DecidedQuote[], places: readonly Place[]): Place[] =>
  [
    ...new Map(
      places.toReversed().flatMap((place) => {
        const found = findStatement(quotes, place);
        return found ? [[found, place] as const] : [];
      }),
    ).values(),
  ].toReversed();

const crosses = ({ quote }: DecidedQuote, mode: string, { block, start, end }: Place): boolean =>
  quote.mode === mode && quote.parts.some((part) => part.block === block && part.start < end && start < part.end);

/** Whom the decision names; `printed` are words of the rules that may stand beside an authority's name. */
function speakerOf({ speaker, printed }: QuoteDecision, label: string, { kindOf }: QuoteDecisions): QuoteSpeaker {
  if (printed !== undefined) return describeSpeaker(printed, makeNameList([]));
  if (speaker === undefined || speaker === 'nobody') return nobody;
  const status = kindOf.get(speaker) === 'organizations' ? 'organization' : 'named';
  return { status, label, ref: speaker };
}

/** The label where it only points to somebody. One that names another person would contradict the editor. */
const pointing = ({ attribution: { speaker } }: UnnamedQuote): string =>
  speaker.status === 'named' && speaker.why === undefined ? '' : speaker.label;

/** Applies what the editor says of labels to the statements that they name the speakers of. */
function applyLabels(quotes: readonly UnnamedQuote[], { labels }: QuoteDecisions): DecidedQuote[] {
  return quotes.map((quote) => {
    const { label } = quote.attribution.speaker;
    const refused = labels.refuse(label);
    if (refused) return { quote: { ...quote, attribution: supply(quote, nobody, refused.reason) }, found: quote };
    const decided = labels.decide(label);
    if (!decided) return { quote, found: quote };
    const { status, ref, reason } = decided;
    const attribution = supply(quote, { status, label, ...(ref !== undefined && { ref }) }, reason);
    return { quote: { ...quote, attribution }, found: quote };
  });
}

/**
 * The statements of prose after the editor's word: other speakers, some taken out, some added.
 *
 * @param told in the order of the text.
 */
export function decideQuotes(
  document: QuotedDocument,
  told: readonly UnnamedQuote[],
  decisions: QuoteDecisions,
): Decided {
  let quotes = applyLabels(told, decisions);
  if (decisions.quotes.length === 0) return { quotes, notQuotations: [], problems: [] };
  const passages = wordsOf(document);
  const notQuotations: NotQuotation[] = [];
  const problems: Problem[] = [];
  const replace = (old: DecidedQuote, ...other: DecidedQuote[]) => {
    quotes = quotes.flatMap((one) => (one === old ? other : [one]));
  };

  const decided = new Set<DecidedQuote>();

  const decideOne = (decision: Placed<QuoteDecision>, place: Place): void => {
    const { is, reason } = decision.entry;
    const found = findStatement(quotes, place);
    if (found && decided.has(found)) return void problems.push(reportDecidedTwice(decision, found.quote));
    if (is === 'direct' || is === 'reported') {
      const crossed = quotes.find((one) => crosses(one, is, place));
      if (crossed) return void problems.push(reportOverlap(decision, crossed.quote));
      const part = makePart(document, place.block, passages.get(place.block) ?? '', place.start, place.end);
      const attribution = {
        speaker: speakerOf(decision.entry, '', decisions),
        basis: 'supplied' as const,
        supplied: { reason },
      };
      const added = { quote: { mode: is, parts: [part], attribution } };
      quotes.push(added);
      decided.add(added);
    } else if (!found) return;
    else if (is === 'not-a-quotation') {
      const { mode, parts, attribution } = found.found ?? found.quote;
      notQuotations.push({ mode, parts, attribution, reason });
      replace(found);
    } else {
      const speaker = speakerOf(decision.entry, pointing(found.quote), decisions);
      const supplied = { ...found, quote: { ...found.quote, attribution: supply(found.quote, speaker, reason) } };
      replace(found, supplied);
      decided.add(supplied);
    }
    decisions.used.add(decision);
  };

  for (const decision of decisions.quotes) {
    const { is, printed, block } = decision.entry;
    const before = problems.length;
    const isMissed = is === 'direct' || is === 'reported';
    const all = placesOf(decision.entry, passages);
    const places = isMissed ? all : onePerStatement(quotes, all);
    const isPrinted = printed === undefined || [...passages.values()].some((text) => wholeWords(printed).test(text));
    if (block !== undefined && !passages.has(block))
      problems.push(reportNoPassage(decision.locate('block'), block, passages.keys()));
    else if (!isPrinted) problems.push(reportPrintedNowhere(decision));
    else if (places.length > 1) problems.push(reportSeveralPlaces(decision, places));
    else for (const place of places) decideOne(decision, place);
    // What is wrong with it has been told.
    if (problems.length > before) decisions.used.add(decision);
  }
  return { quotes: inOrder(quotes, passages), notQuotations, problems };
}

/** In the order of the text; a statement stands before what it holds. */
function inOrder(quotes: readonly DecidedQuote[], passages: ReadonlyMap<string, string>): DecidedQuote[] {
  const positions = new Map([...passages.keys()].map((id, position) => [id, position]));
  const at = ({ quote: { parts } }: DecidedQuote) =>
    [positions.get(parts[0]?.block ?? '') ?? 0, parts[0]?.start ?? 0] as const;
  const reportedFirst = ({ quote }: DecidedQuote) => (quote.mode === 'reported' ? 0 : 1);
  return quotes.toSorted((a, b) => {
    const [[blockA, startA], [blockB, startB]] = [at(a), at(b)];
    return blockA - blockB || startA - startB || reportedFirst(a) - reportedFirst(b);
  });
}
