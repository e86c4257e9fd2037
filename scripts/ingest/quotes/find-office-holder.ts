import { isPersonNoun } from './person-nouns.ts';
import { isPersonalName, isRegion, PERSONAL_NAME } from './personal-name.ts';

/** `the director for Oregon Ida Krane`: an office in small letters, where it is held, and its holder. */
const OFFICE_AT_PLACE =
  /(?<![\p{L}])(?:attorney|bishop|archbishop|commissioner|coordinator|director|manager|minister|secretary|superintendent)\s(?:for|of|in)\s(?:the\s(?:state|province|district|county|city)\sof\s)?((?:(?:New|North|South|West|Rhode|British|Nova)\s)?\p{Lu}\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)$/u;

/** What ministries and departments are for. */
const FIELD =
  '(?:Agriculture|Commerce|Communications|Culture|Defen[cs]e|Development|Education|Employment|Energy|Environment|Finance|Fisheries|Foreign Affairs|Health|Home Affairs|Housing|Immigration|Industry|Information|Infrastructure|Interior|Justice|Labou?r|Law|Manpower|National Development|Operations|Planning|Science|Security|Sustainability|Technology|Tourism|Trade|Transport|Treasury)';
/** Whether a word can be one more of a field's, as `Planning` in “Health Planning”, and is hardly a family name. */
const endsLikeField = (word: string): boolean =>
  new RegExp(String.raw`^${FIELD}$`, 'u').test(word) ||
  /(?:tion|sion|ment|ing|ity|ance|ence|ship|ness|ics|cy|ology|ure|ies|[^aeious]{2}s|ings|ers|ors)$/u.test(word) ||
  /^(?:Affairs|Services|Resources|Policy|Research|Relations|Design|Support|Product|Data|Care|Reform|Works|Safety|Sales|Staff|Strategy|Media|Sport|Sports|Arts|Water)$/u.test(
    word,
  );
/** `spokesperson for Transport and Housing Ida Krane` */
const SPEAKS_FOR_FIELD = new RegExp(
  String.raw`(?<!\p{L})spokes(?:person|man|woman)\s(?:for|on)\s(?:${FIELD},?\s(?:and\s)?){1,3}(\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)$`,
  'u',
);
const TITLED = /^(?:Minister|Secretary|Commissioner|Department|Ministry|Committee)\s/;

/** The holder at the end of a text, behind an office and a state or a land, or what it is for. */
export function findHolderAtPlace(end: string): string | undefined {
  const speaker = SPEAKS_FOR_FIELD.exec(end)?.[1];
  if (speaker !== undefined && !TITLED.test(speaker)) return speaker;
  const [, place = '', holder = ''] = OFFICE_AT_PLACE.exec(end) ?? [];
  return isRegion(place) && isPersonalName(holder) ? holder : undefined;
}

/** `The chairman, House Committee on Ports, Hon. Karl Vidal,`: an office, its body and its holder between commas. */
const OFFICE_BODY_NAME = new RegExp(
  String.raw`(?:^|\s)(?:[Tt]he\s)?(?:[\p{L}-]+\s){0,2}?([\p{L}-]+),\s((?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|on|for|and|the|in)\s){0,2}\p{Lu}[\p{L}’'-]*){1,8}),\s((?:(?:Hon|Rt|Dr|Mr|Mrs|Ms|Prof|Engr|Comrade|Barrister|Alhaji|Chief|Sir|Senator|Professor|Pastor)\.?\s){0,3})(${PERSONAL_NAME}),?$`,
  'u',
);
const isBody = (words: string): boolean =>
  !isPersonalName(words) &&
  /(?<![\p{L}])(?:Academy|Agency|Assembly|Association|Authority|Board|Bureau|Chamber|Commission|Committee|Congress|Corporation|Council|Department|Federation|Guild|House|Institute|Ministry|Office|Party|Senate|Service|Society|Trust|Union|University)(?![\p{L}])/u.test(
    words,
  );

/** The holder at the end of a text, behind an office and the body it is held in. */
export function findHolderBehindBody(end: string): string | undefined {
  const [, office = '', body = '', , name = ''] = OFFICE_BODY_NAME.exec(end) ?? [];
  if (!isPersonNoun(office.toLowerCase()) || !isBody(body)) return undefined;
  const bare = name.replace(/^(?:(?:Comrade|Barrister|Engr|Alhaji|Prof|Hon)\.?\s)+/u, '');
  return isPersonalName(bare) ? bare : undefined;
}

const IS_FIELD = new RegExp(String.raw`^${FIELD}$`, 'u');
const HONORED =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Hon|Honourable|Engr|Chief|Comrade|Barrister|Alhaji|Alhaja|Hajiya|Malam|Mallam|Pastor|Bishop|Rev|Sir|Dame|Lord|Lady|Baroness|Datuk|Dato|Datin|Tun|Sri|Shri|Smt|General|Gen|Colonel|Col|Major|Admiral|Captain|Senator|Prince|Princess)$/u;
/** What the last field of an office and a name before it are: `of Finance Heng `. */
const FIELD_THEN_WORD =
  /(?:^|\s)(?:for|of|to|on|and|the)\s(?:the\s)?((?:\p{Lu}[\p{L}’'-]*\s){1,3})(\p{Lu}[\p{L}’'-]+)\s$/u;

/** `Minister of Finance Heng Swee Keat`: a name of three parts is whole where the office's field is known and ends before the first. */
export function withFamilyName(end: string, name: string): string {
  const [, field = '', word = ''] = FIELD_THEN_WORD.exec(end.slice(0, -name.length)) ?? [];
  return IS_FIELD.test(field.trimEnd()) && !endsLikeField(word) && !HONORED.test(word) ? `${word} ${name}` : name;
}
