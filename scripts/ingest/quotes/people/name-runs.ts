import { cutRow } from './cut-row.ts';
import { isPeopleNoun, isPersonNoun } from '../person-nouns.ts';
import { isRegion, isSingleName, tellsOrigin } from '../personal-name.ts';
import { TITLE } from '../vocabulary.ts';

/** Words of a text that could name a person. */
export interface NameRun {
  start: number;
  end: number;
  /** Without titles and suffixes. */
  words: string[];
  titles: string[];
  /** `Jr.` */
  suffix?: string;
}

const ABBREVIATED =
  'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Pfc|Pvt|Spc|Supt|Insp|Adm|Cmdr|Prof|Rev|Fr|Hon|St|Jr|Sr';
const WORD = String.raw`(?:(?:${ABBREVIATED})\.|(?!(?:U\.[KNS]|D\.C|E\.U|L\.A|N\.[HJY])\.)(?:\p{Lu}\.){1,4}|(?:(?:al|el)-|(?:d[’']|(?:da|de|del|della|di|du|la|le|van|von)(?=\p{Lu}\p{Ll})))?(?!I(?![\p{L}\p{N}.’'-]))\p{Lu}[\p{L}\p{M}-]*(?:[’'](?:\p{Lu}[\p{L}-]+|(?!(?:s|ll|ve|re|d|m|t)(?!\p{L}))\p{Ll}{2,}))?)`;
const PARTICLE = '(?:de|la|del|van|von|der|den|di|da|dos|bin|al|el|ibn|ter)';
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}’'-]|\p{Lu}\.)${WORD}(?:\s+(?:${PARTICLE}\s+){0,2}${WORD})*`, 'gu');
const SUFFIX = /^(?:Jr|Sr|II|III|IV|MD|PhD)\.?$/;
const TITLES = new RegExp(String.raw`^(?:${TITLE})\.?$`, 'u');
/** What begins a sentence and no name. */
export const OPENER =
  /^(?:Whilst|Whereas|The|A|An|This|That|These|Those|In|On|At|By|For|From|With|Without|But|And|Or|So|Yet|As|If|When|While|After|Before|Since|Though|Although|Because|Until|Unless|Now|Then|Here|There|Today|Yesterday|Tomorrow|Tonight|What|Who|Where|Why|How|Not|No|Yes|Some|Many|Most|Few|All|Both|Each|Every|One|Two|Three|Four|Five|His|Her|Its|Their|Our|My|Your|He|She|It|They|We|You|I|Let|Later|Earlier|Soon|Once|Only|Even|Still|Also|Never|Often|Like|Unlike|Under|Over|Between|Among|During|Despite|Against|About|Around|To|Of|Into|Through|Across|Meanwhile|However|Instead|Perhaps|Maybe|Nor|Neither|Either|Whether|Did|Does|Do|Is|Was|Are|Were|Has|Had|Have|Will|Would|Could|Should|Can|May|Asked|Born|Former|Late|Fellow|Longtime|Young|Old|Last|Next|Another|Others?|Such|Just|Much|More|Less|Again|Ever|Thanks|According|Speaking|Nobody|Someone|Somebody|Everybody|Everyone|Anyone|Nothing|Something|Such|First|Second|Third|Likewise|Given|Thus|Hence|Indeed|Moreover|Besides|Otherwise|Nevertheless|Nonetheless|Still|Top|Senior|Courtesy|Ask|Interview|Video|Photo|Breaking|Exclusive|Update|Meet|Enter|Call|Take|Remember|Consider|Thank|Blame|Picture|See|Watch|Follow|Visit|Contact|Imagine|Recall|Forget|Credit|Welcome|Email|Tell|Think|Look|Listen|Hear|Say|Says|Said|Adds|Writes|Add|Bring|Next|\p{Lu}\p{Ll}{3,}ed|\p{Lu}\p{Ll}+ly|\p{Lu}\p{Ll}+ing)$/u;

/** How many of the first words are one title: `Prime Minister`, `Fisherman`. A name must be left. */
function titleLength(words: readonly { word: string }[]): number {
  const [first, second] = words;
  if (words.length > 2 && TITLES.test(`${first?.word ?? ''} ${second?.word ?? ''}`)) return 2;
  const isTitle = first && (TITLES.test(first.word) || isPersonNoun(first.word.toLowerCase()));
  return words.length > 1 && isTitle ? 1 : 0;
}

/** What follows an opening word and is no name: “In June”, “On Sunday”. */
const DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Endings of words that begin a sentence and of surnames too: “Speaking”, “Curt Fielding”. */
const ENDS_LIKE_OPENER = /(?:ing|ed|ly)$/;

/** Names of a text that end like words which begin a sentence: behind another name, or amid a sentence. */
export const listOpenerNames = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:(?<![\p{L}])(\p{Lu}(?:\p{Ll}+|\.)\s(?:\p{Lu}\.\s)?)|\p{Ll},?\s)(\p{Lu}\p{Ll}+(?:ing|ed|ly))(?![\p{L}-])/gu,
    ),
  ].flatMap(({ 1: before, 2: name = '' }) => (OPENER.test(before?.split(/\s/, 1)[0] ?? '') ? [] : [name]));

/** `Attorney for the District of Vermont Ida Krane`, `director for Oregon Ida Krane`: where an office is held. */
const isPlaceOfOffice = (text: string, { word, at }: { word: string; at: number }): boolean =>
  isRegion(word) &&
  /(?:Attorney|Bishop|Archbishop|Commissioner|Coordinator|Director|Manager|Minister|Secretary|Superintendent)\s(?:for|of|in)\s(?:the\s(?:state|province|district|county|city)\sof\s)?$/iu.test(
    text.slice(Math.max(0, at - 60), at),
  );

/** Titles that stand before a single name. */
const RULER = /^(?:King|Queen|Prince|Princess)$/;
const LETTERS = /^\p{Lu}{2,5}$/u;

/**
 * The runs of capitalised words of a text, without what begins a sentence and without titles.
 *
 * @param names words that are names although they look as if they began a sentence.
 */
export function listNameRuns(text: string, names: ReadonlySet<string> = new Set()): NameRun[] {
  return [...text.matchAll(RUN)].flatMap((match): NameRun[] => {
    const words = [...match[0].matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, at: match.index + index }));
    let opened = false;
    const isOpener = (word: string): boolean => OPENER.test(word) && !(ENDS_LIKE_OPENER.test(word) && names.has(word));
    while (words[0] && (isOpener(words[0].word) || (opened && DAY.test(words[0].word)))) {
      words.shift();
      opened = true;
    }
    const from = words[0] && cutRow(text, words[0].at, match.index + match[0].length);
    while (words[0] && from !== undefined && words[0].at < from) words.shift();
    // “Said Mr. Reed”, “Republican Sen. Karl Vidal”: a title begins the name.
    const title = words.findLastIndex(({ word }) => /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Rev)\.?$/.test(word));
    if (title > 0) words.splice(0, title);
    // “SPEC Reed noted”, “the head of NHA Jane Reed”: an office or a body in letters.
    if (words.length > 1 && LETTERS.test(words[0]?.word ?? '') && isSingleName(words[1]?.word ?? '')) words.shift();
    // “Swiss Karl Vidal said”
    if (words.length > 2 && tellsOrigin(words[0]?.word ?? '')) words.shift();
    if (words[0] && words.length > 2 && isPlaceOfOffice(text, words[0])) words.shift();
    // “Seniors Ida Krane and Karl Vidal”
    if (words.length > 2 && isPeopleNoun(words[0]?.word.toLowerCase() ?? '')) words.shift();
    const suffix = words.length > 1 && SUFFIX.test(words.at(-1)?.word ?? '') ? words.pop()?.word : undefined;
    const titles: string[] = [];
    const start = words[0]?.at;
    const office = words.findLastIndex(
      ({ word }, i) => i < words.length - (RULER.test(word) ? 1 : 2) && isPersonNoun(word.toLowerCase()),
    );
    if (office > 0) titles.push(words.splice(0, office + 1).at(-1)?.word ?? '');
    for (let length = titleLength(words); length > 0; length = titleLength(words))
      titles.push(
        words
          .splice(0, length)
          .map(({ word }) => word.replace('.', ''))
          .join(' '),
      );
    const last = words.at(-1);
    // “Salt II”: a single word with a number is no person's name.
    const isNumbered = words.length === 1 && titles.length === 0 && suffix !== undefined && /^[IV]+$/.test(suffix);
    if (!last || start === undefined || isNumbered) return [];
    return [
      {
        start,
        end: last.at + last.word.length,
        words: words.map(({ word }) => word),
        titles,
        ...(suffix !== undefined && { suffix }),
      },
    ];
  });
}
