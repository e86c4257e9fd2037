import type { Archive } from '../../archive/archive.ts';
import type { Turn } from '../../record/block.ts';
import { quoteSchema, type Quote } from '../../record/quote.ts';
import { speakerWords } from '#words/parts/speakers.ts';
import { quoteSpeaker } from '../quotes/quote-speaker.ts';
import { statementsOfTurns } from '../quotes/statements-of-turns.ts';
import { speakerName } from '../speaker-line.ts';
import { column, idIn, oneOf } from './columns.ts';
import type { Cell } from './table.ts';

/** Who speaks, as the tables of passages and of statements have it. */
export const speakerColumns = {
  speaker: column.text,
  speaker_status: oneOf(quoteSchema.shape.attribution.shape.speaker.shape.status.options),
  speaker_person: idIn('people'),
  speaker_organization: idIn('organizations'),
};

type SpeakerCells = Record<keyof typeof speakerColumns, Cell>;
type BareTurn = Omit<Turn, 'paragraphs'>;

/** Of a statement, and the turn that it stands in. */
export function statementSpeaker(quote: Quote, turn: BareTurn | undefined, archive: Archive): SpeakerCells {
  const { status, ref } = quote.attribution.speaker;
  const { name } = quoteSpeaker(quote, turn, archive);
  return { speaker: name === speakerWords.nobody ? undefined : name, speaker_status: status, ...knownAs(ref, archive) };
}

/** Of turns: by the statement that a turn is, or by its label alone. */
export function createTurnSpeaker(quotes: readonly Quote[], archive: Archive): (turn: BareTurn) => SpeakerCells {
  const spoken = statementsOfTurns(quotes);
  return (turn) => {
    const quote = spoken.get(turn.id);
    if (quote) return statementSpeaker(quote, turn, archive);
    const ref = turn.supplied?.find((decision) => decision.ref !== undefined)?.ref;
    return { speaker: speakerName(turn), speaker_status: turn.speaker.status, ...knownAs(ref, archive) };
  };
}

const knownAs = (ref: string | undefined, archive: Archive) => ({
  speaker_person: archive.entry('people', ref)?.id,
  speaker_organization: archive.entry('organizations', ref)?.id,
});
