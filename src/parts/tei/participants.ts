import type { Archive } from '../../archive/archive.ts';
import type { Turn } from '../../record/block.ts';
import type { Document } from '../../record/document.ts';
import { turnsOf } from '../../record/passages.ts';
import type { Quote, QuoteSpeaker } from '../../record/quote.ts';
import { speakerWords } from '#words/parts/speakers.ts';
import { quoteSpeaker } from '../quotes/quote-speaker.ts';
import { statementsOfTurns } from '../quotes/statements-of-turns.ts';
import { speakerName } from '../speaker-line.ts';

/** Somebody who speaks: known to the authorities, or as the text has it; those who share a label are one. */
export interface Participant {
  /** Its `xml:id`. */
  id: string;
  name: string;
  status: QuoteSpeaker['status'];
  /** Id of a person or organization. */
  ref?: string;
}

export interface Participants {
  all: Participant[];
  /** Whose words a statement is; undefined where the text leaves that open. */
  ofQuote: (quote: Quote) => string | undefined;
  ofTurn: (turn: Turn) => string;
}

/** The `xml:id` of an authority. */
export const authorityXmlId = (kind: string, id: string): string => `${kind}.${id}`;

/** All who speak in a document, in the order in which they come up. */
export function findParticipants({ id: document, blocks, quotes }: Document, archive: Archive): Participants {
  const all = new Map<string, Participant>();
  const passages = archive.texts.get(document)?.passages;
  const add = (status: Participant['status'], name: string, ref?: string): string => {
    const known = ref === undefined ? undefined : archive.authority(ref);
    const key = known ? authorityXmlId(known.kind, known.entry.id) : `${status} ${name}`;
    const found = all.get(key);
    if (found) return found.id;
    const id = known ? key : `speaker.${String(all.size + 1)}`;
    all.set(key, { id, name: known?.entry.name ?? name, status, ...(known && { ref: known.entry.id }) });
    return id;
  };
  const nameQuote = (quote: Quote): string | undefined => {
    const { status, ref } = quote.attribution.speaker;
    const turn = passages?.get(quote.parts[0]?.block ?? '')?.turn;
    const { name } = quoteSpeaker(quote, turn, archive);
    return name === speakerWords.nobody ? undefined : add(status, name, ref);
  };
  const spoken = statementsOfTurns(quotes);
  const nameTurn = (turn: Turn): string => {
    const quote = spoken.get(turn.id);
    const named = quote && nameQuote(quote);
    const ref = turn.supplied?.find((decision) => decision.ref !== undefined)?.ref;
    return named ?? add(turn.speaker.status, speakerName(turn), ref);
  };
  const turns = new Map(turnsOf(blocks).map((turn) => [turn.id, nameTurn(turn)]));
  const statements = new Map(quotes.map((quote) => [quote.id, nameQuote(quote)]));
  return {
    all: [...all.values()],
    ofQuote: ({ id }) => statements.get(id),
    ofTurn: (turn) => turns.get(turn.id) ?? '',
  };
}
