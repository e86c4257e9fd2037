import { isPersonNoun } from './person-nouns.ts';
import { isPersonalName, isRegion, PERSONAL_NAME } from './personal-name.ts';

/** `the director for Oregon Ida Krane`: an office in small letters, where it is held, and its holder. */
const OFFICE_AT_PLACE =
  /(?<![\p{L}])(?:attorney|bishop|archbishop|commissioner|coordinator|director|manager|minister|secretary|superintendent)\s(?:for|of|in)\s(?:the\s(?:state|province|district|county|city)\sof\s)?((?:(?:New|North|South|West|Rhode|British|Nova)\s)?\p{Lu}\p{Ll}+)\s(\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)$/u;

const FIELD =
  '(?:Agriculture|Communications|Defen[cs]e|Education|Employment|Energy|Finance|Foreign Affairs|Health|Home Affairs|Housing|Immigration|Industry|Infrastructure|Justice|Tourism|Trade|Transport|Treasury)';
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
