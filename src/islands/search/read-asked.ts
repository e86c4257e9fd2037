import { nearestName } from '../../phrases/near-names.ts';
import type { NameIndex } from '../../phrases/name-index.ts';
import type { NameCard } from '../../phrases/names-file.ts';
import { readPhrase } from '../../phrases/find-phrase.ts';
import { namingPart, readQuestion } from '../../phrases/read-question.ts';
import { readWords } from '../../phrases/read-words.ts';
import { readSaid } from '../../phrases/said-question.ts';
import type { SaidSearch } from '../../phrases/search-said.ts';
import { questionWords } from '#words/search-question.ts';

/** What a question names. */
export interface ReadAsked {
  /** Whom and what it names, and nothing else. */
  cards: NameCard[];
  /** Whose words it asks for. */
  said?: { card: NameCard; about: string; search: SaidSearch; outright: boolean };
}

/** A question of more words is a phrase, unless it is put as a question: names in it would have to be looked for in a large archive. */
const mostWords = 5;

export async function readAsked(query: string, names: NameIndex): Promise<ReadAsked> {
  const words = wordsOf(namingPart(query));
  const { asking, speaking } = questionWords;
  const isPutAsOne = asking.includes(words[0] ?? '') && words.some((word) => speaking.includes(word));
  const isQuestion = readSaid(query) !== undefined || isPutAsOne;
  const forms = await names.formsAmong(words, isQuestion ? Infinity : mostWords);
  const { named, said } = readQuestion(query, forms, questionWords);
  const cards = (await Promise.all(named.map((card) => names.card(card)))).filter((card) => card !== undefined);
  if (!said) return { cards };
  const card = await names.card(said.speaker);
  if (card?.speaker === undefined) return { cards };
  const { about, outright } = said;
  const topic = await readTopic(about, names);
  const search = { speaker: card.speaker, phrase: readPhrase(about), ...(topic && { topic }) };
  return { cards, said: { card, about, outright, search } };
}

/** The card of a name that a question is a slip away from. */
export async function readNear(query: string, names: NameIndex): Promise<NameCard | undefined> {
  const words = wordsOf(query);
  const near = nearestName(words.join(' '), await names.formsBeside(words[0] ?? ''));
  return near && names.card(near.card);
}

async function readTopic(about: string, names: NameIndex): Promise<SaidSearch['topic']> {
  const words = wordsOf(about);
  const whole = (await names.formsAmong(words, mostWords)).find(
    ({ start, end }) => start === 0 && end === words.length,
  );
  for (const ref of whole?.refs ?? []) {
    const card = await names.card(ref.card);
    if (card?.topic !== undefined) return { name: card.topic, terms: card.terms ?? [] };
  }
  return undefined;
}

const wordsOf = (text: string): string[] => readWords(text).map(({ word }) => word);
