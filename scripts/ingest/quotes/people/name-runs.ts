import { cutRow } from './cut-row.ts';
import { isPersonNoun } from '../person-nouns.ts';
import { isPersonalName, isSingleName, namesThing } from '../personal-name.ts';
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

const ABBREVIATED = 'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Cmdr|Prof|Rev|Fr|Hon|St|Jr|Sr';
const WORD = String.raw`(?:(?:${ABBREVIATED})\.|\p{Lu}\.|(?:(?:al|el)-)?(?!I(?![\p{L}\p{N}.’'-]))\p{Lu}[\p{L}\p{M}-]*(?:[’']\p{Lu}[\p{L}-]+)?)`;
const PARTICLE = '(?:de|la|del|van|von|der|den|di|da|dos|bin|al|el|ibn|ter)';
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])${WORD}(?:\s+(?:${PARTICLE}\s+){0,2}${WORD})*`, 'gu');
const SUFFIX = /^(?:Jr|Sr|II|III|IV|MD|PhD)\.?$/;
const TITLES = new RegExp(String.raw`^(?:${TITLE})\.?$`, 'u');
/** What begins a sentence and no name. */
export const OPENER =
  /^(?:The|A|An|This|That|These|Those|In|On|At|By|For|From|With|Without|But|And|Or|So|Yet|As|If|When|While|After|Before|Since|Though|Although|Because|Until|Unless|Now|Then|Here|There|Today|Yesterday|Tomorrow|Tonight|What|Who|Where|Why|How|Not|No|Yes|Some|Many|Most|Few|All|Both|Each|Every|One|Two|Three|Four|Five|His|Her|Its|Their|Our|My|Your|He|She|It|They|We|You|I|Let|Later|Earlier|Soon|Once|Only|Even|Still|Also|Never|Often|Like|Unlike|Under|Over|Between|Among|During|Despite|Against|About|Around|To|Of|Into|Through|Across|Meanwhile|However|Instead|Perhaps|Maybe|Nor|Neither|Either|Whether|Did|Does|Do|Is|Was|Are|Were|Has|Had|Have|Will|Would|Could|Should|Can|May|Asked|Born|Former|Late|Fellow|Longtime|Young|Old|Last|Next|Another|Other|Such|Just|Much|More|Less|Again|Ever|Thanks|According|Speaking|Nobody|Someone|Somebody|Everybody|Everyone|Anyone|Nothing|Something|Such|First|Second|Third|Likewise|Given|Thus|Hence|Indeed|Moreover|Besides|Otherwise|Nevertheless|Nonetheless|Still|Top|Senior|Courtesy|\p{Lu}\p{Ll}{3,}ed|\p{Lu}\p{Ll}+ly|\p{Lu}\p{Ll}+ing)$/u;

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

/** Surnames of a text that end like words which begin a sentence. */
export const listOpenerNames = (text: string): string[] =>
  [
    ...text.matchAll(/(?<![\p{L}])\p{Lu}(?:\p{Ll}+|\.)\s(?:\p{Lu}\.\s)?(\p{Lu}\p{Ll}+(?:ing|ed|ly))(?![\p{L}-])/gu),
  ].flatMap(({ 0: words, 1: name = '' }) => (OPENER.test(words.split(/\s/, 1)[0] ?? '') ? [] : [name]));

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
    // “SPEC Reed noted”: an office in letters.
    if (words.length === 2 && LETTERS.test(words[0]?.word ?? '') && isSingleName(words[1]?.word ?? '')) words.shift();
    const suffix = words.length > 1 && SUFFIX.test(words.at(-1)?.word ?? '') ? words.pop()?.word : undefined;
    const titles: string[] = [];
    const start = words[0]?.at;
    const office = words.findLastIndex(({ word }, i) => i < words.length - 2 && isPersonNoun(word.toLowerCase()));
    if (office > 0) titles.push(words.splice(0, office + 1).at(-1)?.word ?? '');
    for (let length = titleLength(words); length > 0; length = titleLength(words))
      titles.push(
        words
          .splice(0, length)
          .map(({ word }) => word.replace('.', ''))
          .join(' '),
      );
    const last = words.at(-1);
    if (!last || start === undefined) return [];
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

/** Titles that stand before nothing but a name, as “Justice” does in “Justice Department”. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Sen|Rep|Gov|Rev)$/;
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:in|at|near|through|across|into|toward|towards|inside|outside|throughout|around|over|In|At|Near|Across|Outside|Inside)\s$/u;
const TO_OR_OF = /(?:^|[^\p{L}])(?:to|from|of|To|From|Of)\s$/u;
const GIVEN_TO =
  /(?:gave|give|gives|given|said|spoke|speak|speaks|talked|talk|wrote|turned|handed|listened|appealed|apologized|apologised|lied|letter|call|message|note|gift|sold|married|next|close|thanks|belonged|belongs) (?:to|from) $/u;
const DETERMINED = /(?:^|[^\p{L}])(?:the|a|an|this|that|these|those|its|their|our|The|A|An|This|Its|Their|Our)\s$/u;
/** What people do, behind a name. */
export const DOES =
  /^(?:[’']s\s(?:wife|husband|son|daughter|mother|father|brother|sister|lawyer|aide|spokes|office|house|car|boat|campaign|speech)|,?\s(?:who|whose)\s|\s(?:\p{Ll}+ly\s)?(?:said|says|told|was|is|had|has|did|does|went|came|met|saw|knew|thought|took|made|got|gave|left|lost|ran|stood|sat|spoke|wrote|felt|kept|held|heard|led|won|began|fell|grew|found|brought|bought|built|caught|chose|drove|flew|put|read|rose|sent|sold|shook|slept|taught|wept|woke|paid|[\p{Ll}]{2,}ed)(?![\p{L}]))/u;
/** What is done to people, before a name. */
const DONE_TO =
  /(?:^|[^\p{L}])(?:met|told|asked|thanked|joined|married|saw|helped|called|knew|blames?|blamed|accused|praised|criticized|fined|sued|hired|fired|named|with|by|and|against|like|said|says|than|for|interviewed|beat|defeated|succeeded|replaced|accompanied|greeted|followed|taught|hugged|invited|urged|warned|persuaded|convinced|phoned|contacted|visited)\s$/u;

/** Last words of what is no person’s name, and of hardly any surname. */
const NO_SURNAME =
  /^(?:Act|War|Bill|Law|Plan|Deal|Records|Tech|Security|Reform|International|Entertainment|Productions|Pictures|Media|Health|Energy|Motors|Ventures|Partners|Holdings|Industries|Squadron|Command|Force|Cup|League|Bowl|Open|Championships?|Day|Night|Tower|Towers|Tuesday|America|Americans?|Officer|General|President|Director|Secretary|Minister|Ambassador|Commissioner|Administrator|Coordinator|Adviser|Advisor|Chairman|Chairwoman|Spokesperson|Representative|Envoy|Executive|Attorney|Counsel)$/;
/** Peoples, parts of the world, faiths and parties: nobody’s name where they stand alone. */
const PEOPLES =
  /^(?:Britons?|British|Irish|Scottish|Welsh|English|French|Germans?|Russians?|Chinese|Japanese|Indians?|Americans?|Mexicans?|Canadians?|Europeans?|Africans?|Asians?|Hispanics?|Latinos?|Muslims?|Christians|Jews|Jewish|Catholics?|Democrats?|Democratic|Republicans?|Conservatives?|Labour|Liberals?|Tory|Tories|Greens|Europe|Asia|Africa|America|Hollywood|Parliament|Brexit|Congress)$/;
/** `SpaceX`, `YouTube`, but `McCain`, `DeMoro`. */
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const CAMEL_NAME = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Del|Al|El)\p{Lu}|^\p{Lu}\p{Ll}+[AE]nn/u;

const isNoPerson = (words: readonly string[]): boolean =>
  (words.length > 1 && NO_SURNAME.test(words.at(-1) ?? '')) ||
  words.every((word) => PEOPLES.test(word)) ||
  words.some((word) => CAMEL.test(word) && !CAMEL_NAME.test(word));

/** Whether a run names a person as far as its form and its neighbours tell, where no other place of the text says more. */
export function mayBePerson(text: string, { start, end, words, titles }: NameRun): boolean {
  if (isNoPerson(words)) return false;
  if (titles.length > 0 && (COURTESY.test(titles[0] ?? '') || !namesThing(words.join(' ')))) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (DETERMINED.test(before) || PLACE_BEFORE.test(before)) return false;
  if (words.length > 1) return isPersonalName(words.join(' '));
  const [word = ''] = words;
  if (!isSingleName(word)) return false;
  if (TO_OR_OF.test(before)) return GIVEN_TO.test(before);
  return DOES.test(text.slice(end, end + 40)) || DONE_TO.test(before);
}
