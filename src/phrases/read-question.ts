import type { FoundForm } from './name-index.ts';
import type { NameRef } from './name-refs.ts';
import { readWords, type Word } from './read-words.ts';
import { readSaid } from './said-question.ts';

/** What a question asks for beside passages that hold its words. */
export interface Asked {
  /** The cards of what it names, and nothing else: of several, first the one of which most is written. */
  named: readonly number[];
  /** Whose words are asked for. */
  said?: SaidAsked;
}

interface SaidAsked {
  /** Number of the speaker's card. */
  speaker: number;
  /** What they are to hold, as it was typed; empty where all of somebody's words are asked for. */
  about: string;
  /** True where it is asked outright, `said:reyes trade`: the question's own words are no phrase then. */
  outright: boolean;
}

/** Words of a language that ask, and are not looked for. */
export interface QuestionWords {
  asking: readonly string[];
  speaking: readonly string[];
  about: readonly string[];
}

/** More cards than these are no answer: a first name that many have. */
const mostNamed = 3;

/** From so many letters on, small letters are taken for capitals that stand for a name. */
const sureAcronym = 4;

/** The words of a question that may name something: those behind its sign, where it has one. */
export function namingPart(query: string): string {
  const said = readSaid(query);
  if (!said) return query;
  return 'name' in said ? said.name : said.rest;
}

/**
 * Reads a question: a name (`Ana Reyes`, `who is Reyes`), somebody and something (`Reyes trade`, `what did Reyes say about trade`,
 * `said:reyes trade`), or neither. `forms` are those among the words of `namingPart(query)`.
 */
export function readQuestion(query: string, forms: readonly FoundForm[], language: QuestionWords): Asked {
  const text = namingPart(query);
  const words = readWords(text);
  const sure = forms.flatMap((form) => {
    const refs = form.refs.filter((ref) => isMeant(ref, form, text, words));
    return refs.length > 0 ? [{ ...form, refs }] : [];
  });
  const said = readSaid(query);
  if (said) return readOutright(text, words, sure, 'name' in said ? said.rest : undefined);
  const first = words.findIndex(({ word }) => !language.asking.includes(word));
  const whole = sure.find(({ start, end }) => (start === 0 || start === first) && end === words.length);
  if (whole && whole.refs.length <= mostNamed) return { named: whole.refs.map(({ card }) => card) };
  return readSpeaker(text, words, sure, language);
}

/** Of capitals it matters how they are typed: `us` is no country. */
function isMeant({ sort }: NameRef, { start, end }: FoundForm, text: string, words: readonly Word[]): boolean {
  if (sort !== 'acronym') return true;
  const printed = text.slice(words[start]?.start, words[end - 1]?.end);
  return !/\p{Ll}{2}|^\p{Ll}/u.test(printed) || printed.length >= sureAcronym;
}

function readOutright(
  text: string,
  words: readonly Word[],
  forms: readonly FoundForm[],
  behind: string | undefined,
): Asked {
  const speaking = forms
    .filter(({ start, end, refs }) => start === 0 && (behind === undefined || end === words.length) && speakerOf(refs))
    .reduce<FoundForm | undefined>((longest, form) => (form.end > (longest?.end ?? 0) ? form : longest), undefined);
  const speaker = speaking && speakerOf(speaking.refs);
  if (!speaker) return { named: [] };
  const about = behind ?? text.slice(words[speaking.end - 1]?.end);
  return { named: [], said: { speaker: speaker.card, about: about.trim(), outright: true } };
}

const speakerOf = (refs: readonly NameRef[]): NameRef | undefined => refs.find(({ speaks }) => speaks);

/** Somebody who speaks, and what else is asked for. */
function readSpeaker(
  text: string,
  words: readonly Word[],
  forms: readonly FoundForm[],
  { asking, speaking, about }: QuestionWords,
): Asked {
  const longest = forms
    .filter(({ refs }) => speakerOf(refs))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
  const speaker = longest && speakerOf(longest.refs);
  if (!speaker) return { named: [] };
  const before = words.slice(0, longest.start);
  const behind = words.slice(longest.end);
  const asks = [...before, ...behind].some(({ word }) => speaking.includes(word));
  const skipped = new Set([...(asks ? [...asking, ...speaking] : []), ...about]);
  // What stands in the middle of what is asked about is looked for like any other word.
  const left = before.filter(({ word }) => !skipped.has(word));
  const first = behind.findIndex(({ word }) => !skipped.has(word));
  const rest = first === -1 ? [] : behind.slice(first);
  const outright = asks && asking.includes(before[0]?.word ?? '');
  if (left.length + rest.length === 0) return { named: [speaker.card] };
  return {
    named: [],
    said: { speaker: speaker.card, about: [cut(text, left), cut(text, rest)].join(' ').trim(), outright },
  };
}

const cut = (text: string, words: readonly Word[]): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
