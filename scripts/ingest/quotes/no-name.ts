import { AMBIGUOUS } from './is-verb.ts';
import { SPEECH_VERBS } from './vocabulary.ts';

const SPEECH = new Set(SPEECH_VERBS);

/** Words that begin a sentence with a capital, join or limit it, and name nobody. */
const JOINS =
  /^(?:Even|However|Furthermore|Moreover|Nevertheless|Nonetheless|Otherwise|Therefore|Thus|Hence|Indeed|Instead|Meanwhile|Besides|Likewise|Perhaps|Maybe|Also|Only|Still|Once|Earlier|Later|Next|Soon|Finally|Afterwards?|Elsewhere|Overall|Eventually|Plus|Examples?|Note|Updated?|Translation|Related|Correction|Caption|Headline|Verdict|Again|Ever|Never|Just|Amid|Among|During|Despite|Under|Over|Between|Through|Within|Without|Unlike|Like|Given|According|Asked|Speaking|Thanks|Such|Rather|Fully|Nearly|Almost|Too|Then|Now|Here|There|Today|Tomorrow|Yesterday|Tonight|Yes|No|Not|Why|How|What|When|Whenever|Where|Wherever|Whether|Though|Although|Because|Since|Until|Unless|While|Whilst|Whereas|Whereupon|Compare|Consider|Contrast|Recall|Please|Including|Other|Well|Simply|After|Before|If|As|So|But|And|Or|Yet|In|On|At|By|For|From|To|Of|With)$/;

/** Whether one word can name nobody, wherever it stands: `Even`, `However`, `Compare`, `Don’t`. */
export const isJoiningWord = (word: string): boolean => JOINS.test(word) || /^\p{Lu}\p{Ll}+n[’']t$/u.test(word);

const PARTICIPLE = /^\p{Lu}\p{Ll}+ing$/u;
/** What follows a participle with its object or where it goes, and hardly ever a name: `Coming back to`, `Building on`. */
const BEHIND_PARTICIPLE =
  /^\s(?:back|on|in|into|to|at|from|up|out|off|down|away|over|through|by|for|about|as|around|along|with|like|under|upon|the|a|an|his|her|their|its|our|my|this|that|these|those|it|him|them|her|us|me|what|how|why|whether|all|no|some|more|less|last|next|earlier|yesterday|today|\p{Lu}|[“"\u0001\d])/u;
const ADJECTIVE = /^\p{Lu}\p{Ll}*(?:ous|ful|less|ive|ical|able|ible|ish|esque|like|ary)$/u;
const QUANTITY = /^(?:All|Both|Few|Many|Most|Several|Some)$/;
/** A noun in the plural, and no verb: nothing that a verb governs follows it. */
const PLURAL_BEHIND =
  /^\s(?!(?:is|was|has|does|says|goes|tells|calls|asks|wants|thinks|knows|adds|writes|gives|takes|makes|puts|describes|argues|claims|insists|notes)\s)\p{Ll}{2,}s\s(?!(?:a|an|the|his|her|its|their|that|it|him|them|he|she|they|to|on|for|at|up|out|off|as|with)\s)/u;

/** `Decries joblessness`, `Says Roe`: a verb of a heading. */
const isVerbOfSpeech = (word: string): boolean =>
  /(?:s|ed|aid)$/.test(word) && SPEECH.has(word.toLowerCase()) && !AMBIGUOUS.test(word.toLowerCase());

/** `Bellows said`: right before a verb of saying, a name that only looks like a verb. */
const SPEAKS =
  /^\s(?:also\s|has\s|had\s|later\s|then\s)?(?:said|says|told|tells|added|adds|wrote|writes|argued|argues|noted|notes|explained|explains)(?!\p{L})/u;

/** Whether a single capitalised word at the head of a sentence is none of a name, as what follows it tells. */
export const isNoName = (word: string, behind: string): boolean =>
  isJoiningWord(word) ||
  (isVerbOfSpeech(word) && !SPEAKS.test(behind)) ||
  (PARTICIPLE.test(word) && BEHIND_PARTICIPLE.test(behind)) ||
  ((ADJECTIVE.test(word) || QUANTITY.test(word)) && PLURAL_BEHIND.test(behind));
