import { JOINED_ARTICLE } from './noun-phrase.ts';
import { ORGANIZATION, TITLE } from './vocabulary.ts';

/** A word of a name, or initials without a space: `J.D.`; not `U.S.` and its like. */
const WORD = String.raw`(?:(?!(?:U\.[KNS]|D\.C|E\.U|L\.A|N\.[HJY])\.)(?:\p{Lu}\.){2,4}|${JOINED_ARTICLE}\p{Lu}[\p{L}\p{M}’'-]*\.?)`;
const PARTICLE = String.raw`(?:de|la|del|van|von|der|den|di|da|dos|bin|al|el|ibn|ter)`;
const SUFFIX = String.raw`(?:,?\s+(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?)`;
const TITLES = String.raw`(?:(?:(?:the|The)\s+)?(?:${TITLE})\.?\s+)`;

/** A person's name by its form, with titles and suffixes: `the Rev. Paul Omar`, `William Vance Jr.` */
export const PERSONAL_NAME = String.raw`(?:${TITLES}*${WORD}(?:\s+(?:${PARTICLE}\s+){0,2}${WORD}|\s[“"]${WORD}[”"]){1,4}${SUFFIX}?|${TITLES}+${WORD})`;

const ALONE = new RegExp(String.raw`^${PERSONAL_NAME}$`, 'u');
const SINGLE = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u;

/** Words in the names of places, bodies, days and works, and in no person's but by chance. */
const THING =
  /(?<![\p{L}])(?:Academy|Accord|Act|Administration|Affairs|Agreement|Airlines|Airport|Alliance|Amendment|Army|Assembly|Authority|Avenue|Award|Awards|Board|Boulevard|Bridge|Brigade|Broadcasting|Cabinet|Campaign|Canyon|Cathedral|Championship|Cities|City|Clinic|Club|Coalition|Commons|Conference|Constitution|Convention|Corps|Council|County|Democrats|District|Embassy|Exchange|Falls|Federation|Ferry|Festival|Forces|Forum|Fund|Games|Gazette|Group|Harbor|Harbour|Heights|Herald|Highway|Hospital|Hotel|Initiative|Island|Islands|Isles|Kingdom|Labs|League|Library|Lords|Memorial|Ministry|Mountains|Movement|Museum|National|Nations|Navy|Network|Ocean|Office|Olympics|Parliament|Peninsula|Plaza|Police|Port|Prize|Program|Programme|Project|Province|Radio|Railway|Region|Reef|Report|Reports|Republic|Republicans|Research|Review|River|Road|Schools|Sciences|Secretariat|Senate|Service|Services|Society|Solutions|Springs|Square|Stadium|State|States|Station|Street|Strait|Studies|Summit|Supreme|Survey|Systems|Technologies|Theater|Theatre|Times|Township|Treaty|Tribune|Trust|Tunnel|United|Valley|Village|Watch|Works|Zone)(?![\p{L}])/u;

/** Last words of offices, bodies and what ministries are for: of hardly anybody's name. */
const ENDS_LIKE_THING =
  /\s(?:Agriculture|Arts|Business|Communications|Corporation|Defen[cs]e|Development|Education|Employment|Engineering|Environment|Finance|Heritage|Homelessness|Housing|Industr(?:y|ies)|Infrastructure|Innovation|Investment|Laborator(?:y|ies)|Management|Observatory|Planning|Resources|Science|Technology|Tourism|Transport|Transportation)$/u;

/** The first words of names of places. */
const PLACE_LEAD =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Central|San|Santa|Santo|Saint|Fort|Port|Mount|Mt|Cape|Los|Las|Great|Upper|Lower|Puerto|Costa|Sri|Hong|El|Rio|Isle|Greater|Downtown|Inner|Outer)\s/u;

/** States and provinces, which stand behind a comma where a name could: `Salem, Oregon, said`. */
const REGION =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New \p{Lu}\p{Ll}+|North \p{Lu}\p{Ll}+|South \p{Lu}\p{Ll}+|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec|Manitoba|Alberta|Saskatchewan|British Columbia|Nova Scotia|Ireland|England|Scotland|Wales|Canada|Mexico|France|Germany|Italy|Spain|Japan|China|India|Russia|Ukraine|Australia|Brazil|Israel|Egypt|Iraq|Iran|Syria|Turkey|D\.?C\.?|U\.?S\.?A?\.?|U\.?K\.?)$/u;

/** Whether words name a state or a land: `Oregon`. */
export const isRegion = (words: string): boolean => REGION.test(words);

const NO_NAME =
  /^(?:The|A|An|This|That|These|Those|In|On|At|By|For|From|With|But|And|Or|So|Yet|As|If|When|While|Whilst|Whereas|After|Before|Since|Though|Although|Because|Until|Now|Then|Here|There|Today|Yesterday|Tomorrow|What|Who|Where|Why|How|Not|No|Yes|Some|Many|Most|Few|All|Both|Each|Every|One|Two|Three|His|Her|Its|Their|Our|My|Your|He|She|It|They|We|You|I|Let|Mr|Mrs|Ms|Dr|Jr|Sr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Interview|Video|Photo|Watch|Breaking|Exclusive|Opinion|Update|Christmas|Easter|Ramadan|Thanksgiving|God|Internet|English|Spanish|French|German)$/u;

const PEOPLE_OR_ORIGIN =
  /^(?:Afghan|African|Albanian|Algerian|American|Argentine|Argentinian|Asian|Australian|Austrian|Belgian|Bolivian|Brazilian|British|Bulgarian|Californian|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Czech|Danish|Dutch|Egyptian|English|Estonian|Ethiopian|European|Filipino|Finnish|French|Georgian|German|Ghanaian|Greek|Haitian|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|Japanese|Jordanian|Kenyan|Korean|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Malaysian|Mexican|Moroccan|Nepalese|Nigerian|Norwegian|Pakistani|Palestinian|Peruvian|Polish|Portuguese|Romanian|Russian|Rwandan|Saudi|Scottish|Senegalese|Serbian|Slovak|Somali|Spanish|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tanzanian|Texan|Thai|Tunisian|Turkish|Ugandan|Ukrainian|Venezuelan|Vietnamese|Welsh|Zambian|Zimbabwean|\p{Lu}\p{L}+-(?:born|based|trained|bred|raised))$/u;

/** Whether a word says where somebody is from: of a name with two words behind it, it is no part. */
export const tellsOrigin = (word: string): boolean => PEOPLE_OR_ORIGIN.test(word);

/** Whether the words could name a place, a body or a day and not a person. */
export const namesThing = (words: string): boolean =>
  THING.test(words) ||
  ORGANIZATION.test(words) ||
  PLACE_LEAD.test(words) ||
  REGION.test(words) ||
  /\p{Lu}{2,}/u.test(words.replace(/(?:II|III|IV|MD|JR|SR|PhD)\.?$/, ''));

/** Whether the words have the form of a person's full name, or of a surname with a title, and nothing says that they are none. */
export const isPersonalName = (words: string): boolean => {
  const bare = words.replace(TITLES_BEFORE, '');
  return (
    ALONE.test(words) &&
    !namesThing(bare) &&
    !ENDS_LIKE_THING.test(bare) &&
    (!NO_NAME.test(bare.split(/\s/, 1)[0] ?? '') || (bare !== words && /^(?:April|May|June|August)\s/.test(bare)))
  );
};

const TITLES_BEFORE = new RegExp(String.raw`^${TITLES}+`, 'u');

/** Whether one word could be a first name or a surname. */
export const isSingleName = (word: string): boolean => SINGLE.test(word) && !NO_NAME.test(word) && !namesThing(word);
