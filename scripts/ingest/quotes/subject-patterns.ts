import { QUOTED } from './mask-runs.ts';
import { PERSONAL_NAME } from './personal-name.ts';
import { AUXILIARY, PAST } from './vocabulary.ts';

// “, who has in the past”: what lies between names nobody.
export const RELATIVE =
  /(?:,\s+(?:who|which)|(?<![\s,])\s+(?:who|which|that))(?:\s(?!(?:he|she|they|it|we|the|a|an)(?:\s|$))[\p{Ll}’']+){0,5}$/u;
export const BOUNDARY = new RegExp(
  String.raw`,(?!\d)|[;:()\[\]—–${QUOTED}]|/(?!\p{Lu})|\s--?\s|(?<=[^,])\sthat\s|(?:^|\s)(?:but|when|while|as|because|although|though|if|where|whether|than(?! \d)|until|since|what|how|why|so|or|before|after)\s`,
  'gu',
);

export const PREPOSITION_AT_END =
  /(?:^|\s)(?:in|on|at|during|after|with|from|by|to|for|about|into|over|under|through|via)\s$/iu;
/** `a number in each month said`, `a statement released by the club said`: what hangs on these is no subject. */
export const HANGS_AT_END =
  /(?:^|\s)(?:in|on|at|from|about|across|to|by|into|over|under|through|during)\s(?:(?:an?|the)\s)?$/u;
export const IN_PLACE_AND =
  /\s(?:in|on|at|across|near|from|of|between|around|outside|throughout)\s(?:\p{Lu}[\p{L}.’'-]*,?\s){1,6}and\s$/u;
/** What follows the subject that such words hang on. */
export const IS_TOLD_OF =
  /^\s(?:\p{Ll}+(?:ed|en|wn)\s)?(?:in|on|at|about|across|to|by|into|over|under|through|during|from|for|of)\s/u;
/** `while briefing journalists said`: whom somebody does it to. */
export const DOES_TO = /(?:^|\s)(?:while|when|after|before|by)\s\p{Ll}+ing\s$/u;
/** `a body that made and keeps`: the verb has the subject of the relative clause. */
export const SHARED_IN_RELATIVE = new RegExp(
  String.raw`(?:^|\s)(?:that|which|who)\s(?:\p{Ll}+\s){1,2}and$|(?:,\s(?:which|who)|\s(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hose|[Oo]ne)\s(?:[\p{Ll}-]+\s){1,4}?(?:(?:on|in|at|from|for|to)\s[\p{L}.-]+\s)?that)\s(?:also\s|${AUXILIARY}\s|\p{Ll}+ly\s)?(?:${PAST}|set|\p{Ll}{2,}ed|\p{Ll}+s)\s[^,;:()\u0001]*\s(?:and|but)(?:\salso)?$`,
  'u',
);
/** `, where fresh polling`, `though internal testing`: behind what begins a clause, a thing without an article. */
export const BARE_THING =
  /(?:^|\s)(?:where|in\swhich|at\swhich|whereas|though|although|because|while|since|until|if|whether|as|that)\s(?!(?:\p{Ll}+(?:ing|ed)|in|on|at|to|of|by|for|with|from|up|out|once|well|soon|far|long|also|not|never|then|later|first|asked|told)\s)(?:[\p{Ll}-]+\s){1,3}(?!\p{Ll}+(?:ed|ly)$)[\p{Ll}-]{3,}$/u;
/** `6.7% of voters`, `two-thirds of voters` */
export const SHARE_BEFORE =
  /(?:(?<![\d.,])[\d.,]{1,9}(?:%|\sper\s?cent)|(?:one|two|three)-(?:thirds?|fourths?|fifths?|quarters?)|half)\sof\s(?:the\s|its\s|their\s|all\s)?$/u;
/** `One of the clerks`: how many of them. */
export const ONE_OF =
  /(?:^|\s)(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Nn]one|[Bb]oth|[Ee]ach|[Ff]ew|[Aa]ll|[Aa]t\sleast\s\p{Ll}+)\sof\s$/u;
/** `a club which Jane Roe`, `a man whom the police`: the relative clause has a subject of its own. */
export const OBJECT_RELATIVE = /^[^,]*\s(?:which|whom|who)\s(?=(?:the|an?|he|she|they)\s|\p{Lu})/u;

/** `put out a statement shortly after Roe’s remarks that claimed` */
export const PAPER_AFTER =
  /(?:^|\s)(?:an?|the|his|her|its|their)\s(?:\p{Ll}+\s)?(?:advert|article|bulletin|letter|memo|message|note|post|release|report|response|statement|tweet|video)\s(?:\p{Ll}+\s){0,3}(?:after|before|following)\s\p{Lu}[^,;:]{0,40}[’']s?\s\p{Ll}+$/u;

/** `As Jane Roe, a guide, noted`: what is said of her stands between her and the verb, and nothing else. */
export const AS_NAMED = new RegExp(
  String.raw`^(\s*[Aa]s\s)(${PERSONAL_NAME}),\s(?:(?:an?|the|his|her|its|one)\s[^,;:]{1,100}|\p{Lu}\p{L}+\s(?:of|for|at|to|in)\s[^,;:]{1,80}),$`,
  'u',
);

/** `explained it to Karl Vidal, who said`, `was the clerk Karl Vidal, who said`: whom a clause behind a comma tells of. */
export const WHO_IS_NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:by|from|including|is|like|met|to|was|with)\s(?:(?:(?:an?|the|his|her|its|their|fellow)\s)?(?:[\p{L}’'-]+\s){0,3}?\p{Ll}+\s)?(${PERSONAL_NAME})$`,
  'u',
);

/** `in Omaha, Neb.` */
export const TOWN_AND_STATE =
  /\s(?:in|of|from|at|near)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3},\s(?:\p{Lu}\p{Ll}{1,4}|\p{Lu}\.(?:\s?\p{Lu}|\p{Lu}\p{Ll}))\.$/u;

/** `The mayor, while he thanked Jane Roe,`: a clause set in behind the subject. */
export const SET_IN =
  /^([^,;:]{2,80}),\s(?:(?:even\s)?though|although|while|whilst|whereas|when|after|before|because)\s[^,;:\u0001]*,$/u;

/** `Roe, a neighbour to Vidal, who said`: it may be told of her. */
export const IN_APPOSITION = /,\s(?:an?|the|his|her|its|their)\s[^,]*$/u;

/** `guests from the town, including Salt, said`: examples of whom it is said by. */
export const INCLUDING = /(?<=\p{L}),\s(?:including|among\sthem)\s[^,;:\u0001]{1,80},$/u;

const PARTY = String.raw`(?:\s\([^()]{1,20}\)|,\s(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}\.?)-[^,\s]{1,12},?)`;
/** `Sens. Jane Roe (R-GA) and Max Stone (R-GA)`: two with party and place; the words of both, where they stand in brackets or are told as several. */
export const PAIR = new RegExp(
  String.raw`^(?:((?:[\p{L}.]+\s){0,3}${PERSONAL_NAME}\s\([^()]{1,20}\)\sand\s${PERSONAL_NAME}|(?:U\.S\.\s)?(?:Sens\.|Reps\.|\p{Lu}\p{Ll}+s)\s${PERSONAL_NAME}${PARTY}\sand\s${PERSONAL_NAME})|${PERSONAL_NAME}${PARTY}\sand\s${PERSONAL_NAME})${PARTY}?,?$`,
  'u',
);
