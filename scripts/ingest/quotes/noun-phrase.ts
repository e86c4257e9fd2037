import { isBodyNoun } from './person-nouns.ts';
import { DETERMINER, PRONOUN, TITLE } from './vocabulary.ts';

/** `[start, end)` of a text. */
export type Stretch = [number, number];

/** `al-Amr`, `deLune`, `d’Orme`: an article or particle joined to a name. */
export const JOINED_ARTICLE =
  "(?:(?:al|el|ul|ad|an|ar|as|ash|at|az)-|(?:d[’']|(?:da|de|del|della|di|du|la|le|van|von)(?=\\p{Lu}\\p{Ll})))?";
/** `Vidal`, `AFL/CIO`, `3M` */
export const NAME_WORD = String.raw`(?:${JOINED_ARTICLE}\p{Lu}[\p{L}\p{N}.'’&\u2010\u2011-]*(?:/\p{Lu}[\p{L}\p{N}.'’&-]*)*|(?<![\p{L}\d.,$€£-])\d{1,2}-?\p{Lu}[\p{L}\d]*)`;
/** `Local 12`, and not `July 12`: a number that a name ends with. */
export const NAME_NUMBER = String.raw`(?:(?<!(?<!\p{L})(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?)\s\d{1,3}(?![\p{L}\d.,%]))?`;
/** A person's name with its titles. */
export const NAME = String.raw`(?:(?:${TITLE})\.?\s+)*${NAME_WORD}(?:\s+(?:(?:de|la|del|van|von|bin|al|of|for)\s+(?:the\s+)?)?${NAME_WORD})*`;

const PRONOUN_AT_END = new RegExp(String.raw`(?:^|[^\p{L}])(${PRONOUN})$`, 'u');
const STARTS_PHRASE = new RegExp(String.raw`^(?:${NAME}|(?:${DETERMINER})\s)`, 'u');
const PHRASE_AT_END = new RegExp(
  String.raw`(?:(?:^|\s)(?:${DETERMINER})\s(?:(?!(?<!\p{L})(?:${DETERMINER})\s(?!of)).)*?|(?<![\p{L}\p{N}'’-])(?:[\p{Ll}'’-]+\s){0,4}${NAME}${NAME_NUMBER}(?:\s+and\s+${NAME}${NAME_NUMBER})?(?:[’']s?(?:\s[\p{Ll}-]+){1,5})?|(?:^|\s)(?:${NAME}\s+)?(?:[\p{Ll}-]+\s+){0,3}[\p{Ll}-]+s(?:\s(?:in|of|at|for|from|with|to|on)\s.*)?)$`,
  'u',
);
/** `Last night` and its like before a name: no part of it. */
const WHEN =
  '(?:(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]hat|[Ll]ate|[Ee]arly|[Ll]ater|[Ee]arlier)\\s){0,2}(?:night|morning|evening|afternoon|week|weekend|month|year|summer|autumn|winter)(?=\\s+\\p{Lu})';
const LEAD = new RegExp(
  String.raw`^(?:(?:${WHEN}|and|but|in|on|at|for|with|from|by|to|of|yet|so|then|now|or|nor|even|last|this|like|where|is|was|are|were|has|had|of|about|into|over|yesterday|today|tonight|said|says|told|according to|\p{Ll}+ed|\p{Ll}+ing|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|which|whom|that(?=\s+\p{Lu})|as(?=\s+\p{Lu})|because|And|But|Yet|So|Then|Now|When|While|As|On|In|At|After|For|Or|If|Recently|Currently|Apparently|Eventually|Initially|Finally|Suddenly|Previously|Meanwhile|Unfortunately|Additionally|Similarly|Although|Though|Because|Since|Unless|Until|Whereas)\s+)+`,
  'u',
);

const shift = (range: Stretch | undefined, by: number): Stretch | undefined => range && [range[0] + by, range[1] + by];

/** `the Committee for a Clean Harbour`: a body named for what it is there for. */
const BODY_AT_END = new RegExp(
  String.raw`(?:^|\s)((?:(?:${DETERMINER})\s)?(?:${NAME_WORD}\s){0,5}(${NAME_WORD})\s(?:for|of|on|to|against)\s(?:an?|the)\s${NAME_WORD}(?:\s(?:(?:and|of|for)\s)?${NAME_WORD}){0,5})$`,
  'u',
);

/** All names, and none that a sentence only begins with. */
const NAMES_BEFORE = new RegExp(
  String.raw`^\s*((?!(?:In|On|At|After|For|By|With|From|As|When|While|But|And|Yet)\s)${NAME}\s)$`,
  'u',
);

/** The words of a clause that name its subject, at its end: a pronoun, a name with its titles, a determiner and its noun. */
export function tailOf(clause: string): Stretch | undefined {
  const pronoun = PRONOUN_AT_END.exec(clause);
  if (pronoun?.[1]) return [clause.length - pronoun[1].length, clause.length];
  // “He left and Smith”: what stands before “and” has a verb of its own unless it is all names.
  const joined = /^(.*\s)and\s+(?=\S)/u.exec(clause);
  if (
    joined?.[1] !== undefined &&
    !/^(?:[\p{Lu}\d]\S*|the|of|for|former|both|[\p{Ll}-]+s)(?:\s+(?:[\p{Lu}\d]\S*|the|of|for|rights|[\p{Ll}-]+s(?=\s\p{Lu})))*\s*$/u.test(
      joined[1],
    ) &&
    STARTS_PHRASE.test(clause.slice(joined[0].length))
  )
    return shift(tailOf(clause.slice(joined[0].length)), joined[0].length);
  const [, body = '', noun = ''] = BODY_AT_END.exec(clause) ?? [];
  if (isBodyNoun(noun.toLowerCase())) return [clause.length - body.length, clause.length];
  const phrase = PHRASE_AT_END.exec(clause);
  if (!phrase || phrase[0].trim() === '') return undefined;
  const lead = phrase[0].length - phrase[0].trimStart().length;
  const start = phrase.index + lead;
  // `Salt and the Harbour Brigades`: names before “and” speak with what stands behind it.
  const isBehind = joined?.[1] !== undefined && (start === joined[0].length || start === joined[1].length);
  const also = isBehind ? NAMES_BEFORE.exec(joined[1] ?? '')?.[1] : undefined;
  return [also === undefined ? start : (joined?.[1]?.length ?? 0) - also.length, clause.length];
}

/** `to meet with Karl Vidal`: what somebody is to do, up to whom he does it with. */
const DEED = /^\p{Ll}+\s(?:\p{Ll}+\s){0,2}?(?:with|to|for|at|on|about|against|from|into|by)\s(?=(?:the\s)?\p{Lu})/u;

/** A preposition that begins a phrase belongs to what stands before it; with it go the words up to the name. */
export function trimLead(text: string, [start, end]: Stretch): Stretch {
  const phrase = text.slice(start, end);
  const lead = LEAD.exec(phrase)?.[0].length ?? 0;
  const deed = lead > 0 && /(?:^|\s)to\s$/u.test(text.slice(0, start + lead)) ? DEED.exec(phrase.slice(lead)) : null;
  const cut = lead + (deed?.[0].length ?? 0);
  return cut < phrase.length ? [start + cut, end] : [start, end];
}
