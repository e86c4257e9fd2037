import type { Turn } from '../../../../src/record/block.ts';
import { countWords } from '../../../../src/record/passages.ts';
import { labelWords } from '../../transcript/vocabulary.ts';
import { readSentences, wordsOfTurn, type Sentence } from './read-clauses.ts';
import { beginnings } from './vocabulary.ts';

/** A longer one is not looked at. */
const mostWords = 40;

interface ReadTurn {
  turn: Turn;
  /** Without sounds. */
  words: string;
  sentences: Sentence[];
}

/**
 * The ids of turns that run a conversation and say nothing: they greet, thank, give the floor or ask for it, can't hear, are cut off behind
 * the first words or were not understood. A turn with one clause that may say something is none of them; nor is a “yes” to a question, but
 * where that was whether somebody can be heard or go on.
 */
export function findProcedural(turns: readonly Turn[]): ReadonlySet<string> {
  const found = new Set<string>();
  let before: ReadTurn | undefined;
  for (const [at, turn] of turns.entries()) {
    const words = wordsOfTurn(turn.paragraphs.map(({ text }) => text).join(' '));
    const read = { turn, words, sentences: countWords(words) > mostWords ? [] : readSentences(words) };
    const isAfterRequest = before !== undefined && found.has(before.turn.id) && asksForFloor(before);
    if (isProcedural(read, { before, isAfterRequest, next: turns[at + 1] })) found.add(turn.id);
    before = read;
  }
  return found;
}

interface Around {
  before: ReadTurn | undefined;
  /** Whether the turn before only asks for the floor or to be heard. */
  isAfterRequest: boolean;
  next: Turn | undefined;
}

const asksForFloor = ({ sentences }: ReadTurn): boolean => sentences.some(({ moves }) => moves.includes('request'));

function isProcedural({ turn, words, sentences }: ReadTurn, around: Around): boolean {
  if (countWords(words) === 0) return true;
  if (countWords(words) > mostWords) return false;
  if (isCutOff(words, sentences, turn)) return true;
  const moves = sentences.flatMap((sentence) => sentence.moves);
  if (moves.includes(undefined)) return false;
  const isAsked = around.before !== undefined && around.before.words.includes('?') && !around.isAfterRequest;
  if (sentences.some((sentence) => sentence.moves.includes('answer') && !isGranted(sentence, isAsked))) return false;
  if (moves.some((move) => move === 'courtesy' || move === 'floor' || move === 'request')) {
    return !sentences.some((sentence) => asksByName(sentence, turn));
  }
  if (moves.includes('name')) return callsNext(turn, sentences, isAsked, around.next);
  if (moves.includes('answer')) return around.isAfterRequest;
  return around.before !== undefined && !isAsked && !moves.includes('apology');
}

/** A sign of assent gives the floor where one sentence does both, or where nothing else was asked. */
const isGranted = ({ moves }: Sentence, isAsked: boolean): boolean => moves.includes('floor') || !isAsked;

/** `Build Back Better?`: a name that is asked about. */
const asksByName = ({ moves, asks }: Sentence, { role }: Turn): boolean =>
  moves.every((move) => move === 'name') && (asks || role === 'press' || role === 'audience');

/** Only a name: whoever is called by it speaks next, or somebody who runs the event calls it. */
function callsNext({ role }: Turn, sentences: readonly Sentence[], isAsked: boolean, next: Turn | undefined): boolean {
  if (role === 'moderator') return !isAsked;
  const [only] = sentences;
  const label = new Set(labelWords(next?.label ?? ''));
  return sentences.length === 1 && (only?.called ?? []).some((word) => label.has(word));
}

/** Cut off with no word that says something: behind the first ones, or behind the name of whom a reporter called. */
function isCutOff(words: string, sentences: readonly Sentence[], { role }: Turn): boolean {
  if (!/(?:—|–|--)$/u.test(words) || countWords(words) > 4) return false;
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  const isCall = role === 'press' && clauses.length === 1 && (clauses[0] === '@' || isOneName(sentences, words));
  return isCall || clauses.every((clause) => clause.split(' ').every((word) => beginnings.has(word)));
}

const isOneName = ([first]: readonly Sentence[], words: string): boolean =>
  countWords(words) === 1 && first?.called.length === 1;
