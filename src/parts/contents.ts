import { numberOf } from '../record/passage-id.ts';
import { hasTrait } from '../record/block-kinds.ts';
import type { Authorities } from '../record/authority.ts';
import type { Block, Exchange, Passage, Turn } from '../record/block.ts';
import type { Document } from '../record/document.ts';
import { countWords, passagesOf, turnsOf } from '../record/passages.ts';
import { topicLabel } from '../record/subjects.ts';
import { readingWords as words } from '#words/reading.ts';
import type { ForeignTitle } from './foreign-language.ts';
import { passageName } from './passage-name.ts';
import { speakerName } from './speaker-line.ts';

/** One line of the contents; `share` is its length beside the longest one, 0 to 1. */
export interface ContentsItem {
  href?: string;
  /** Who speaks, where the part is no exchange. */
  who?: string;
  label: string;
  /** For who hears it, where a line before has the same words. */
  called?: string;
  /** Within the label. */
  title?: ForeignTitle;
  /** How much of what it names stands there, where that is counted. */
  count?: string;
  supplied: boolean;
  level: number;
  share: number;
  /** An address that leads to this line. */
  anchor?: string;
}

type Part = Omit<ContentsItem, 'share'> & { words: number };
type Read = Pick<Document, 'blocks' | 'exchanges' | 'mentions' | 'quotes' | 'event'>;

/** The parts of a document: its exchanges and what stands between them, or its headings. */
export function documentContents(document: Read, authorities: Authorities): ContentsItem[] {
  const turns = turnsOf(document.blocks);
  const parts = turns.length > 0 ? turnParts(turns, document, authorities) : headingParts(document.blocks);
  return parts.length > 1 ? withShares(callApart(parts)) : [];
}

/** Lines that say what one before them says are called by their place, too: `Moderator, turn 29`. */
function callApart(parts: readonly Part[]): Part[] {
  const said = new Set<string>();
  return parts.map((part) => {
    const words = [part.who, part.label].filter(Boolean).join(': ');
    const isSaid = said.has(words);
    said.add(words);
    return isSaid && part.href !== undefined
      ? { ...part, called: `${words}, ${passageName(part.href.slice(1))}` }
      : part;
  });
}

/** Turns that make one line of the contents: an exchange, or somebody's speech with the short words around it. */
interface Stretch {
  exchange?: Exchange;
  turns: Turn[];
}

function turnParts(turns: readonly Turn[], document: Read, authorities: Authorities): Part[] {
  const stretches = divideTurns(turns, document.exchanges);
  return stretches.map(({ exchange, turns: own }): Part => {
    const main = own.toSorted((a, b) => wordsOf([b]) - wordsOf([a]))[0];
    const part = { supplied: true, level: 2, words: wordsOf(own) };
    if (exchange) return { ...part, href: `#${exchange.id}`, label: exchangeLabel(exchange, own) };
    const about = topicsOf(own, document, authorities).join(', ');
    const who = main && speakerName(main);
    const href = `#${own[0]?.id ?? ''}`;
    if (about === '' || who === undefined) return { ...part, href, label: who ?? href };
    return { ...part, href, who, label: about };
  });
}

const mostTopics = 2;
/** A turn of so many words is a speech, and has a line of its own. */
const shortestSpeech = 40;

function divideTurns(turns: readonly Turn[], exchanges: readonly Exchange[]): Stretch[] {
  const stretches: Stretch[] = [];
  const exchangeOf = new Map(exchanges.flatMap((exchange) => exchange.turns.map((id) => [id, exchange] as const)));
  for (const turn of turns) {
    const exchange = exchangeOf.get(turn.id);
    const open = stretches.at(-1);
    const goesOn =
      open &&
      open.exchange === exchange &&
      (exchange !== undefined || wordsOf([turn]) < shortestSpeech || wordsOf(open.turns) < shortestSpeech);
    if (goesOn) open.turns.push(turn);
    else stretches.push({ turns: [turn], ...(exchange && { exchange }) });
  }
  return stretches;
}

/** A speech is about what it comes back to: its topics by how often it names them, in the order in which they come up. */
function topicsOf(turns: readonly Turn[], { mentions }: Read, { topics }: Authorities): string[] {
  const passages = new Set(turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  const own = mentions.filter(({ kind, block }) => kind === 'topics' && passages.has(block));
  const byTopic = [...Map.groupBy(own, ({ entity }) => entity).values()];
  const most = byTopic.toSorted((a, b) => b.length - a.length).slice(0, mostTopics);
  return byTopic.flatMap((named) => {
    const topic = most.includes(named) && topics.find(({ id }) => id === named[0]?.entity);
    return topic ? [topicLabel(topic)] : [];
  });
}

/** `Question 1: vaccines, energy`. On the page it stands in brackets; in the rail the face alone says that it is supplied. */
export function exchangeHeading({ id, heading }: Exchange): string {
  const given = heading.value.replace(/^\[(.*)\]$/s, '$1');
  return /^question \d/i.test(given) ? given : words.question(numberOf(id), given);
}

/** Of a question that names nothing, the words that it asks with: its number alone tells nobody what it is about. */
function exchangeLabel(exchange: Exchange, turns: readonly Turn[]): string {
  const heading = exchangeHeading(exchange);
  if (!/^question \d+$/i.test(heading)) return heading;
  const asks = turns.find(({ id }) => id === exchange.question);
  const asked = asks && wordsOfQuestion(asks.paragraphs.map(({ text }) => text).join(' '));
  return asked ? words.questionAsked(numberOf(exchange.id), asked) : heading;
}

const mostAskedWords = 9;

/** The last sentence that asks; of a turn without one, its first words. Of a long one the beginning. */
function wordsOfQuestion(text: string): string {
  const sentences = text.match(/[^.?!]+[.?!]*/g) ?? [];
  const own = (sentences.findLast((sentence) => sentence.endsWith('?')) ?? text).trim().split(/\s+/);
  return own.length > mostAskedWords ? `${own.slice(0, mostAskedWords).join(' ')} …` : own.join(' ');
}

/** Headings, each with the words up to the next one. Pull quotes are never among them. */
function headingParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading')
      parts.push({ href: `#${block.id}`, label: block.text, supplied: false, level: block.depth, words: 0 });
    const part = parts.at(-1);
    if (part && hasTrait(block, 'counted')) part.words += wordsIn(passagesOf([block]));
  }
  return parts;
}

const wordsOf = (turns: readonly Turn[]) => wordsIn(passagesOf(turns));

const wordsIn = (passages: readonly Passage[]) => passages.reduce((sum, { text }) => sum + countWords(text), 0);

function withShares(parts: readonly Part[]): ContentsItem[] {
  const longest = Math.max(1, ...parts.map(({ words: own }) => own));
  return parts.map(({ words: own, ...part }) => ({ ...part, share: own / longest }));
}
