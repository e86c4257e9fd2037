import type { MappedText } from '../blocks/mapped-text.ts';
import {
  AUDIENCE,
  HONORIFICS,
  INTERPRETERS,
  labelWords,
  MEMO_WORDS,
  MODERATORS,
  OFFICES,
  PRESS,
} from './vocabulary.ts';

/**
 * How sure the form of a label makes us. `strong`: it can hardly be anything else. `likely`: a label if the document has
 * others. `possible`: a label only in a text that is dialogue from end to end.
 */
export type Strength = 'strong' | 'likely' | 'possible';

export interface LabelMatch {
  /** As printed, without the colon. */
  text: string;
  /** Index in the text of its first character. */
  start: number;
  /** Index in the text just after the label's last character, colon included. */
  labelEnd: number;
  /** Index where the speech begins. */
  speechStart: number;
  strength: Strength;
}

const CAPITALS = /^(\p{Lu}[\p{Lu}\p{M}\d.,’'&/ -]{0,58}(?:\s?\([^()]{1,40}\))?)\s?:(?=\s|$)/u;
const MIXED =
  /^(\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|de|del|la|von|van|der|den|da|di|al|\d{1,2})){0,4}(?: ?\([^()]{1,40}\))?) ?:(?=\s|$)/u;
const QUESTION = /^([QA])(?:[:.]\s*|\s+)(?=\S)/;
/** The time code that some transcribers put behind a label. */
const CLOCK = /^\s?(?:\(\d{1,2}:\d{2}(?::\d{2})?\)|\[\d{1,2}:\d{2}(?::\d{2})?\])(?=\s|$)/;
const ROLES = [PRESS, MODERATORS, AUDIENCE, INTERPRETERS];

/** What stands between two characters of the text in the source: tells three non-breaking spaces from one space. */
const gapAfter = (body: MappedText, index: number, source: string): string =>
  source.slice(body.ends[index], body.starts[index + 2] ?? body.ends[index]);

/** “REPORTER”, “UNIDENTIFIED REPORTER”, “AUDIENCE MEMBER”, “INTERVIEWER 2”; not “PRESS CREDENTIALS”. */
function isRole(words: string[]): boolean {
  const bare = words.filter((word) => !/^(?:members?|\d{1,2})$/.test(word));
  return ROLES.some((set) => set.has(bare.at(-1) ?? ''));
}

function strengthOfWords(words: string[], capitals: boolean): Strength | undefined {
  const [first = '', ...rest] = words;
  if (words.length === 0 || words.length > 7 || words.some((word) => MEMO_WORDS.has(word))) return undefined;
  const role = isRole(words);
  if (capitals) {
    const office = words.some((word) => OFFICES.has(word) || HONORIFICS.has(word));
    return role || (office && (rest.length > 0 || HONORIFICS.has(first))) ? 'strong' : 'likely';
  }
  if (role && words.length <= 2) return 'likely';
  if (rest.length > 0 && (HONORIFICS.has(first) || OFFICES.has(first))) return 'likely';
  return 'possible';
}

function matchQuestion(body: MappedText, at: number, source: string): LabelMatch | undefined {
  const match = QUESTION.exec(body.text.slice(at));
  if (!match) return undefined;
  const [whole, letter = ''] = match;
  const marked = /[:.]/.test(whole);
  const gap = marked ? '' : gapAfter(body, at, source);
  // “Q” and three non-breaking spaces is a label in any text; “Q” and a space may begin a sentence, and “A” often does.
  const set = marked || gap.length > 1 || gap === '\u00a0';
  const strength = set ? (letter === 'Q' ? 'strong' : 'likely') : letter === 'Q' ? 'likely' : undefined;
  if (strength === undefined || (letter === 'A' && !marked)) return undefined;
  return { text: letter, start: at, labelEnd: at + whole.trimEnd().length, speechStart: at + whole.length, strength };
}

/** The speaker's label that begins at `at`, if one does. */
export function matchLabel(body: MappedText, at: number, source: string): LabelMatch | undefined {
  const question = matchQuestion(body, at, source);
  if (question) return question;
  const rest = body.text.slice(at, at + 110);
  const match = CAPITALS.exec(rest) ?? MIXED.exec(rest);
  if (!match) return undefined;
  const [whole, label = ''] = match;
  const text = label.trim();
  const letters = text.replace(/\([^()]*\)/g, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || /\d{3}/.test(text)) return undefined;
  const strength = strengthOfWords(labelWords(text), letters === letters.toUpperCase());
  if (strength === undefined) return undefined;
  const clock = CLOCK.exec(body.text.slice(at + whole.length))?.[0].length ?? 0;
  const labelEnd = at + whole.length + clock;
  const space = /^\s*/.exec(body.text.slice(labelEnd))?.[0].length ?? 0;
  return { text, start: at, labelEnd, speechStart: labelEnd + space, strength };
}
