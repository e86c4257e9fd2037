import type { Attribution, QuoteSpeaker } from '../../../src/record/quote.ts';
import { readingOf } from '../languages/reading.ts';
import { attributeRun } from './attribute-run.ts';
import { createJoinAttribution } from './decisions/join-attribution.ts';
import { findAccording } from './find-according.ts';
import { findDirect, type Utterance } from './find-direct.ts';
import { findReported, type Statement } from './find-reported.ts';
import type { Cue } from './find-cue.ts';
import { hasSentenceEnds } from './has-sentence-ends.ts';
import { labelAt, speakerPlace } from './identify-speaker.ts';
import { isInterpreted } from './is-interpreted.ts';
import { isListedHeadline, isOfPage } from './is-of-page.ts';
import { isOnlyFirstWord } from './only-first-word.ts';
import { makePart, type Finding, type QuotedDocument } from './make-part.ts';
import type { KnownPeople } from './people/find-people.ts';
import { namesItsSpeaker } from './names-its-speaker.ts';
import type { Place, ReadProse } from './prose.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import { romanceRules } from './romance/rules.ts';
import { withoutLeftOver } from './terms/is-left-over.ts';
import type { Told } from './told.ts';

type Narrow = Parameters<typeof speakerPlace>[2];
/** The rules of other languages find nothing besides who speaks. */
const asFound: Narrow = (words) => [0, words.length];

const fromUtterance = (passages: readonly ReadProse[], { parts, found }: Utterance, narrow?: Narrow): Told => {
  const place = speakerPlace(passages, found, narrow);
  const label = labelAt(passages, place);
  const isName = !isOnlyFirstWord(passages, label, place, found?.cue);
  return {
    mode: 'direct',
    parts,
    cue: found?.cue,
    basis: found?.basis ?? 'context',
    place: isName ? place : undefined,
    label: isName ? label : '',
    rule: found?.rule,
  };
};

const fromStatement = (passages: readonly ReadProse[], { parts, cue }: Statement, narrow?: Narrow): Told => {
  const place = speakerPlace(passages, { cue, basis: 'cue', rule: 'reported' }, narrow);
  return {
    mode: 'reported',
    parts,
    cue,
    basis: 'cue',
    place,
    label: labelAt(passages, place),
    rule: 'reported',
  };
};

const cueOf = (passages: readonly ReadProse[], cue: Cue | undefined): Pick<Attribution, 'cue' | 'addressee'> => {
  const block = cue && passages[cue.position]?.id;
  if (cue === undefined || block === undefined) return {};
  const { verb, start, end, addressee } = cue;
  return { cue: { verb, block, start, end }, ...(addressee !== undefined && { addressee }) };
};

/** Where nothing ends a sentence, nothing ends what is reported: there it is looked for in none. */
const inSentences = (passages: readonly ReadProse[]): readonly ReadProse[] =>
  hasSentenceEnds(passages) ? passages : [];

/** The direct and the reported of an English text in the order in which the rules find them. */
export function listTold(passages: readonly ReadProse[]): Told[] {
  const direct = findDirect(passages, attributeRun);
  const tags = Map.groupBy(
    direct.flatMap(({ found }) => (found?.rule === 'behind' && found.cue ? [found.cue] : [])),
    ({ position }) => position,
  );
  const reported = inSentences(passages).flatMap((prose) =>
    findReported(prose, new Set(tags.get(prose.position)?.map(({ start }) => start))),
  );
  const statements = [...reported, ...passages.flatMap(findAccording)]
    .map((one) => fromStatement(passages, one))
    // Without marks, what nobody is known to say is no statement.
    .filter(
      ({ label, place, cue, parts }) =>
        !isOnlyFirstWord(passages, label, place, cue) &&
        !(cue && isListedHeadline(passages, cue.position, cue.verb)) &&
        !isOfPage(label, cue?.verb ?? '', parts.map((part) => labelAt(passages, part)).join(' ')),
    );
  const utterances = withoutLeftOver(passages, direct, statements.length).filter(
    ({ found }) => !(found?.cue && isListedHeadline(passages, found.cue.position, found.cue.verb)),
  );
  return [...utterances.map((one) => fromUtterance(passages, one)), ...statements];
}

/** Of a text in another language the same with its rules, where there are any; without, what stands in marks is nobody's. */
function listToldIn(passages: readonly ReadProse[], reading: ReturnType<typeof readingOf>): Told[] {
  if (reading === 'english') return listTold(passages);
  const rules = reading === 'none' ? undefined : romanceRules(reading);
  const told = [
    ...findDirect(passages, rules?.attribute ?? (() => undefined)).map((one) => fromUtterance(passages, one, asFound)),
    ...(rules ? inSentences(passages).flatMap((prose) => rules.findReported(prose, passages)) : []).map((one) =>
      fromStatement(passages, one, asFound),
    ),
  ];
  return rules ? rules.carrySubjects(passages, told) : told;
}

/** Who says each of them, as far as the text tells. */
export const nameSpeakers = (
  passages: readonly ReadProse[],
  told: readonly Told[],
  known: KnownPeople,
): QuoteSpeaker[] => {
  const speakers = resolveSpeakers(
    passages,
    told.map(({ mode, place, label, parts, cue }) => ({
      place,
      label,
      words: parts,
      isMarked: mode === 'direct',
      verb: cue?.verb,
    })),
    known,
  );
  // Whom words near them name as another are not his, though he was told of before.
  return speakers.map((speaker, i) => {
    const { mode, basis, parts } = told[i] as Told;
    const isOthers =
      mode === 'direct' &&
      basis === 'context' &&
      speaker.status === 'named' &&
      namesItsSpeaker(passages, parts, speaker.name ?? speaker.label);
    return isOthers ? { status: 'unknown', label: '' } : speaker;
  });
};

/** What is told in prose, in the order of the text; a statement stands before what it holds. */
export function findTold(document: QuotedDocument, passages: readonly ReadProse[]): Finding[] {
  const reading = readingOf(document.language);
  const told = listToldIn(passages, reading);
  const rules = typeof reading === 'object' ? romanceRules(reading) : undefined;
  const named = nameSpeakers(rules ? passages.map(rules.forNames) : passages, told, document);
  const speakers = rules ? named.map(rules.describe) : named;
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const join = createJoinAttribution(document.mentions, (block) => texts.get(block) ?? '');
  const findings = told.map(({ mode, parts, cue, basis, place }, i): Finding => {
    const [first] = parts as [Place];
    const speaker = speakers[i] ?? { status: 'unknown' as const, label: '' };
    const prose = cue && passages[cue.position];
    const named = place && passages[place.position];
    return {
      at: { position: first.position, start: first.start },
      quote: {
        mode,
        parts: parts.map(({ position, start, end }) => {
          const { id, text } = passages[position] as ReadProse;
          return makePart(document, id, text, start, end);
        }),
        attribution: join(
          { speaker, ...cueOf(passages, cue), basis },
          !place || !named || speaker.label === ''
            ? undefined
            : { block: named.id, start: place.start, end: place.end },
        ),
        ...(prose && isInterpreted(prose, cue) && { interpreted: true }),
      },
    };
  });
  return findings.sort(
    (a, b) => a.at.position - b.at.position || a.at.start - b.at.start || (a.quote.mode === 'reported' ? -1 : 1),
  );
}
