import { endsPhrase, findCountedNoun, type CountedNoun } from './counted-noun.ts';

/** Words behind a counted noun that go on saying what it is: “for workers and farmers”, “living in the capital”. */
const GOES_ON =
  /^\s(?:in|for|of|from|who|across|among|worth of|without|\p{Ll}+ing|affected|based|born|built|covered|created|displaced|donated|employed|funded|held|infected|injured|killed|located|lost|made|needed|produced|stationed|supported|vaccinated)(?!\p{L})/u;
/** Words behind a share or a sum that say what it is of, or for. */
const TELLS = /^\s(?!in total)(?:(?<dropped>in|of|worth of)|for|to|toward|towards|on|from)\s(?!\$?\d)/u;

/** Where a phrase ends: at punctuation, or where another clause begins. */
const PHRASE_END =
  /[,;:!?()—–“”"\n[\]](?!\d)|(?<!\p{Lu})\.(?!\d)|\.$|\s[-–—]\s|\s(?:that|which|who|whom|when|while|where|because|since|so|if|but|as|by|is|are|was|were|will|would|has|have|had|can|could|may|should|over the|during|through|per|and\s(?:the|a|an|to|we|it|they|he|she|will|is|are|has|have|\$?\d)|between)(?=\s)/u;
const CHANGE =
  /(?<!\p{L})(?:reduc|cut|lower|decreas|increas|rais|grow|grew|expand|slash|boost|shrink|fall|fell|rise|rose|drop|declin|improv|jump|climb|surg)\p{L}*\s[^,;:.—]*(?=\sby\s$)/u;
/** How far before a figure the verb may stand that it is the change of, in characters. */
const REACH = 1000;
const LONGEST = /^\s*(?:\S+\s+){0,13}\S+/u;

/** Behind the last word of the phrase that begins at `start`: its first word is taken as it is, fourteen are the most. */
function endOfPhrase(text: string, start: number, limit: number): number {
  const rest = LONGEST.exec(text.slice(start, limit))?.[0] ?? '';
  const lead = Math.max(0, (/^\s*\S+/.exec(rest)?.[0].length ?? 0) - 1);
  const found = PHRASE_END.exec(rest.slice(lead));
  return start + (found ? lead + found.index : rest.length);
}

/** The phrase that begins at `start`. */
const phraseFrom = (text: string, start: number, limit: number): string =>
  text.slice(start, endOfPhrase(text, start, limit)).trim();

/** A counted noun with the words before it and the phrase that goes on behind it. */
export const nounWithPhrase = (text: string, { start, end }: CountedNoun, limit: number): string =>
  text.slice(start, GOES_ON.test(text.slice(end, end + 24)) ? endOfPhrase(text, end, limit) : end).trim();

/** What a share or a sum of money is of: what is changed by it, or the words behind it. Empty where neither is told. */
export function measuredBy(text: string, start: number, end: number, [from, limit]: [number, number]): string {
  const changed = CHANGE.exec(text.slice(Math.max(from, start - REACH), start))?.[0];
  if (changed !== undefined) return changed;
  const tells = TELLS.exec(text.slice(end, end + 12));
  if (tells) return phraseFrom(text, tells.groups?.dropped === undefined ? end : end + tells[0].length, limit);
  return nounBehind(text, end, limit);
}

/** “$1.2 trillion infrastructure bill”: the words directly behind, and what they are for. */
function nounBehind(text: string, start: number, limit: number): string {
  const counted = findCountedNoun(text, start);
  if (counted) return nounWithPhrase(text, counted, limit);
  let end = start;
  for (let words = 0; words < 4; words += 1) {
    const [whole = '', word = ''] = /^\s(\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, limit)) ?? [];
    if (word === '' || endsPhrase(word) || /(?:ed|ly)$/.test(word)) break;
    end += whole.length;
  }
  return end > start ? nounWithPhrase(text, { noun: '', start, end }, limit) : '';
}
