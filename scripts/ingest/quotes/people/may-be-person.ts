import { isPersonalName, isSingleName, namesThing } from '../personal-name.ts';
import type { NameRun } from './name-runs.ts';

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
  /^(?:[’']s\s(?:wife|husband|son|daughter|mother|father|brother|sister|lawyer|aide|spokes|office|house|car|boat|campaign|speech)|,?\s(?:who|whose|himself|herself)\s|\s(?:\p{Ll}+ly\s)?(?:said|says|told|was|is|had|has|did|does|went|came|met|saw|knew|thought|took|made|got|gave|left|lost|ran|stood|sat|spoke|wrote|felt|kept|held|heard|led|won|began|fell|grew|found|brought|bought|built|caught|chose|drove|flew|put|read|rose|sent|sold|shook|slept|taught|wept|woke|paid|(?:did|was|is|had|has|does|could|would)n[’']t|[\p{Ll}]{2,}ed)(?![\p{L}]))/u;
/** What is done to people, before a name. */
const DONE_TO =
  /(?:^|[^\p{L}])(?:met|told|asked|thanked|joined|married|saw|helped|called|knew|blames?|blamed|accused|praised|criticized|fined|sued|hired|fired|named|with|by|and|against|like|said|says|than|for|interviewed|beat|defeated|succeeded|replaced|accompanied|greeted|followed|taught|hugged|invited|urged|warned|persuaded|convinced|phoned|contacted|visited)\s$/u;

/** Last words of what is no person’s name, and of hardly any surname. */
const NO_SURNAME =
  /^(?:Act|War|Bill|Law|Plan|Deal|Records|Tech|Security|Reform|International|Entertainment|Productions|Pictures|Media|Health|Energy|Motors|Ventures|Partners|Holdings|Industries|Squadron|Command|Force|Cup|League|Bowl|Open|Championships?|Day|Night|Tower|Towers|Tuesday|America|Americans?|Officer|General|President|Director|Secretary|Minister|Ambassador|Commissioner|Administrator|Coordinator|Adviser|Advisor|Chairman|Chairwoman|Spokesperson|Representative|Envoy|Executive|Attorney|Counsel)$/;
/** Peoples, parts of the world, faiths and parties: nobody’s name where they stand alone. */
const PEOPLES =
  /^(?:Britons?|British|Irish|Scottish|Welsh|English|French|Germans?|Russians?|Chinese|Japanese|Indians?|Americans?|Mexicans?|Canadians?|Europeans?|Africans?|Asians?|Hispanics?|Latinos?|Muslims?|Christians|Jews|Jewish|Catholics?|Democrats?|Democratic|Republicans?|Conservatives?|Labour|Liberals?|Tory|Tories|Greens|Europe|Asia|Africa|America|Hollywood|Parliament|Brexit|Congress)$/;
/** What a sentence begins with that is no name: “Opinion has been divided”. */
const ABSTRACT = /(?:tion|sion|inion|ness|ism|ship)s?$/;
/** `SpaceX`, `YouTube`, but `McCain`, `DeMoro`. */
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}/u;
const CAMEL_NAME = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Del|Al|El)\p{Lu}|^\p{Lu}\p{Ll}+[AE]nn/u;
/** Whether capitals within a word say that it is no person's name: `YouTube`. */
export const isCompoundOfCapitals = (word: string): boolean =>
  (CAMEL.test(word) || /^\p{Lu}{3,}\p{Ll}{2}/u.test(word)) && !CAMEL_NAME.test(word);

/** `Moscow-founded`, `Texas-based` */
const COMPOUND = /^\p{Lu}\p{L}+-(?:\p{Ll}+ed|led|born|owned|made|style|era|wide|run|held|built|bound)$/u;

/** `Minister for Boats, Roads and the `: what an office is for. */
const IN_OFFICE =
  /(?<!\p{L})(?:Minister|Secretary|Commissioner|Department|Ministry|Spokesperson|spokesperson|spokesman|spokeswoman)\s(?:for|of|on)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*,?\s(?:and\s)?(?:the\s)?){0,9}$/u;
const officeReach = 120;

const isNoPerson = (words: readonly string[]): boolean =>
  (words.length > 1 && NO_SURNAME.test(words.at(-1) ?? '')) ||
  words.every((word) => PEOPLES.test(word)) ||
  words.some((word) => COMPOUND.test(word)) ||
  words.some(isCompoundOfCapitals);

/** Whether a run names a person as far as its form and its neighbours tell, where no other place of the text says more. */
export function mayBePerson(text: string, { start, end, words, titles }: NameRun): boolean {
  if (isNoPerson(words)) return false;
  if (titles.length > 0 && (COURTESY.test(titles[0] ?? '') || !namesThing(words.join(' ')))) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (DETERMINED.test(before) || PLACE_BEFORE.test(before)) return false;
  if (words.length > 1) return isPersonalName(words.join(' '));
  const [word = ''] = words;
  if (!isSingleName(word) || ABSTRACT.test(word) || IN_OFFICE.test(text.slice(Math.max(0, start - officeReach), start)))
    return false;
  if (TO_OR_OF.test(before)) return GIVEN_TO.test(before);
  return DOES.test(text.slice(end, end + 40)) || DONE_TO.test(before);
}
