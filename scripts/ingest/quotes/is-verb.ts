import { isPersonNoun } from './person-nouns.ts';
import { FINDING_VERBS } from './vocabulary.ts';

const NOT_A_VERB =
  /(?:^|\s)(?:the|a|an|his|her|their|its|my|our|your|this|that|these|those|no|any|some|such|[\p{L}]+[’']s?|\d+|of|own|new|in|with|from|by|at|for|about|into|after|more|public|first|latest|recent)$/iu;
/** Forms that are as often nouns: `reports`, `claim`. */
export const AMBIGUOUS =
  /^(?:state|states|claim|claims|charge|charges|comment|comments|note|notes|report|reports|question|questions|answer|answers|demand|demands|read|reads|post|posts|text|texts|email|emails|message|messages|tweet|tweets|call|calls|label|labels|attack|attacks|blast|brand|brands|cry|cries|chant|chants|quote|quotes|praise|cite|cites|counter|counters|stress|shout|reply|replies|warning|writing|reading|reporting|saying|talk|offer|offers|remark|remarks|reason|recall|promise|promises|pledge|pledges|vow|vows|joke|jokes|blog|blogs|boast|insult|credit|reference|references|challenge|challenges|sign|beg|fume|advocate|advocates|hail|rap|yell|repeat|object|second|protest|protests|project|projects|command|commands|signal|signals|lecture|lectures|threat|thanks|blame|label|chuckle|groan|moan|counsel|counsels|estimate|estimates|forecast|forecasts|attacks|lament|murmur|whisper|yells?|screams?|shouts?)$/;
/** What stands before a verb without an ending: a plural, a pronoun, an auxiliary, an adverb. */
const BEFORE_BARE =
  /(?:s|\b(?:I|you|we|they|who|that|people|men|women|police|to|will|would|can|could|may|might|should|must|do|did|does|not|n’t|n't|also|even|and|or|often|never|still|just|then|\p{Ll}+ly|(?:and|[Aa]s)\s(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}.’'-]*)|,|^)$/u;
/** What follows a noun and no verb: “the office report said”, “the claim of”. */
const NOUN_BEFORE =
  /^\s+(?:of|by|is|was|are|were|has|have|had|will|would|faced|facing|ahead|(?:also\s)?(?:said|says|found|finds|shows?|showed|noted|came|comes|say|suggests?|indicates?))\s/;
const PASSIVE =
  /(?:(?:^|\s)(?:was|were|been|being|is|are|be|get|got)|[’']re)(?:\s(?:also|first|not|well|so|often|now|then|\p{Ll}+ly))*$/u;

/** What follows “went on” where somebody speaks. */
const GOES_ON = /^(?:\s*[,:;.\u0001—–]|\s(?:to|about|in|at|with|by|saying|describing|explaining)\s|\s*$)/u;
const ALL_SAID = /(?:^|\s)(?:what|all|everything|nothing|words?|thing|line|answer|question)\s[^,;:.]{0,60}$/iu;
const PUT_SO = /(?:^|\s)(?:as|how|way|which is how)\s(?:\s\p{Lu}\.(?=\s)|[^;:.]){1,160}$/iu;
const FELT = /(?:^|\s)(?:feel|feels|felt|feeling|seems?|seemed)(?:\s\p{Ll}+ly)?$/u;
/** `turned to song writing`: what kind of writing it is. */
const KIND_OF_WRITING =
  /(?:^|\s)(?:academic|blog|business|code|copy|essay|feature|fiction|grant|joke|letter|life|medical|news|play|poetry|report|science|script|song|sports|technical|travel)\s$/u;
/** `critical reporting`, `a public warning`: an adjective makes a noun of what could be a participle. */
const ADJECTIVE_BEFORE = /(?:^|\s)\p{Ll}+(?:al|ous|ive|ic|ful|able|ible|less|ish|ary)$/u;

/** What somebody does to a thing: its noun is no verb. */
const GERUND_BEFORE =
  /(?:^|\s)(?!(?:king|spring|morning|evening|meeting|building|thing|nothing|everything|something|anything)\s)\p{Ll}{3,}ing\s\p{Ll}+\s$/u;

const OWNER_BEFORE =
  /(?:^|\s)(?:his|her|their|its|my|our|your|(?!(?:he|she|it|that|who|what|there|here|let|where|how)[’'])[\p{L}.-]{2,}[’']s)$/iu;

/** `a much criticized speech`, `his recently announced plan`: behind an article and its adverb, a participle is no verb in use. */
const QUALIFIED =
  /(?:^|\s)(?:an?|the|his|her|its|their|our|my|your)\s(?:(?:much|oft|often|so|more|most|well|once|long|newly|\p{Ll}+ly)[\s-])+$/iu;
/** `federal and state levels`: one of two adjectives. */
const COORDINATED =
  /(?:^|\s)(?:\p{Ll}+(?:al|ous|ive|ic|ish|ary|ern)|city|county|town|home|tribal)(?:\s(?:and|or)|,)\s$/u;
const NOUN_BEHIND = /^\s(?!(?:that|the|an?|it|he|she|they|we|I|you|there|his|her|its|their|how|what|why)\s)\p{Ll}/u;
/** `began with a clip`, `Unrest continued at the gate`: what goes on or begins somewhere is not said. */
const GOES_ON_WHERE =
  /^\s(?:at|on|through|until|into|across|throughout|during|overnight|with(?!\s(?:an?\s)?(?:\p{Ll}+\s)?(?:smile|grin|laugh|sigh|nod|shrug|wink|chuckle)))\s/u;

/** `let Ida Krane, the clerk and others read`, `helps them write` */
const LET_BEFORE = /(?:^|\s)(?:lets?|letting|help(?:s|ed|ing)?)\s(?!to\s)[^.;:]{1,60}\s$/u;
const SHARE_BEFORE = /(?:%|\s(?:percent|per\scent|half|most|some|many|several))\sof\s(?:[\p{L}’'-]+\s){0,2}$/u;
/** `early reports that`, `of press claims that`: behind such an adjective stands a noun. */
const TOLD_BEFORE =
  /(?:^|\s)(?:earl(?:y|ier)|initial|recent|new|old|past|previous|prior|false|repeated|latest|conflicting|contradictory|unconfirmed|unverified|persistent|widespread|numerous|multiple|similar|wild|vague|credible|anonymous|unfounded|baseless|fresh|growing|frequent|mixed|(?<!\bthe\s)(?:press|news|media))\s$/u;
/** `rejected reports that`, `amid claims that`, `made three promises`, `had notes that`: what somebody does to it, or how many there are, makes a noun of it. */
const NOUN_MADE_BY =
  /(?:^|\s)(?:reject(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es?|ed)|refut(?:es?|ed)|rebut(?:s|ted)?|confirm(?:s|ed)?|cit(?:es?|ed)|investigat(?:es?|ed)|probed?|rejecting|denying|dismissing|disputing|refuting|confirming|citing|investigating|fac(?:es?|ed|ing)|ignor(?:es?|ed|ing)|ma(?:de|kes?|king)|ha(?:d|s|ve|ving)|receiv(?:ed|es|ing)|hear(?:s|d)?|amid|despite|following|over|against|between|under|upon|two|three|four|five|six|seven|eight|nine|ten|dozens\sof|several|many|few|other|various|certain|such|(?:despite|amid|rejected|dismissed|denied)(?:\s(?!what|which|who|that|how)\p{L}+){1,2})\s$/u;
/** `a rosy jobs report`: one of a kind, and a plural that tells which. */
const ONE_OF_KIND =
  /(?:^|\s)(?:an?|each|every|this|that)\s(?!(?:few|couple|number|lot|group|handful|dozen|great|good|majority|pair)\s)(?:[\p{L}-]+\s){0,3}\p{Ll}+s\s$/u;
/** `high-value notes` */
const JOINED_BEFORE = /(?:^|\s)\p{Ll}+-\p{Ll}+\s$/u;
/** `referencing claims that`, and not `the filing claims that` */
const DONE_TO =
  /(?<!(?:^|\s)(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|\p{L}+[’']s)\s(?:[\p{Ll}-]+\s)?)(?<=^|\s)\p{Ll}{3,}ing\s$/u;
/** `described Salt comments as kind`: a name and what is its. */
const HELD_AS = /(?:^|\s)(?:describ|regard|view|treat)(?:e[sd]|ed|s|ing)\s\p{Lu}[\p{L}’'-]*\s$/u;
/** `might attack the town`, `to attack ships`: what may be done with arms. */
const MAY_DO = /(?:^|\s)(?:to|might|may|could|would|will|can|should|must)\s$/u;
/** `a series of late tweets` */
const SERIES_BEFORE =
  /(?:^|\s)(?:series|string|number|flood|flurry|barrage|slew|handful|couple|spate|chorus|wave|round)\sof\s(?:[\p{Ll}-]+\s){0,2}$/u;
/** `months of violent protests`, `a week of talks and protests`: what there are so many of. */
const OF_MANY =
  /(?:^|\s)(?:years|months|weeks|days|nights|hours|rounds|thousands|hundreds|dozens|lots|waves|lists?|sets?|history|kinds?|sorts?|types?)\sof\s(?:(?!(?:an?|the|his|her|its|their|these|those|them|us|you|people)\s)[\p{Ll}-]+\s){0,3}$/u;
/** `with official comments` */
const WITH_BEFORE = /(?:^|\s)with\s(?:\p{Ll}+\s)?$/u;
/** `one of the main reasons` */
const ONE_OF_BEFORE =
  /(?:^|\s)(?:one|some|many|most|several|two|three|all|each|none|few|part)\sof\s(?:the|his|her|its|their|our)\s(?:[\p{Ll}-]+\s){0,2}$/iu;
const DEGREE_BEFORE = /(?:^|\s)(?:more|most|less|least|very|too|so|quite|rather)\s$/u;
/** `a snow warning` */
const WARNED_NOUN =
  /(?:^|\s)(?:an?|the)\s(?!(?:article|cable|email|letter|memo|message|note|notice|paper|post|report|sign|speech|statement|story|study|text|tweet|video)\s)\p{Ll}+\s$/u;
/** What is written or read, and what belongs to a campaign: `read emails`, `his campaign promises`. */
const PAPERS_BEFORE =
  /(?:^|\s)(?:(?:read|reads|reading|send|sends|sent|sending|write|writes|check|checks|checking|delete|deleted)|(?:his|her|their|its|the|\p{L}+[’']s)\s(?:\S+\s)?campaign)\s$/u;
/** `call centres`, `report cards`: the first of two nouns. */
const COMPOUNDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^call$/, /^\s(?:cent(?:er|re)|sign|log|record|volume|box|handler|taker|operator|button|sheet)(?:s|es)?(?!\p{L})/u],
  [/^text$/, /^\s(?:messages?|books?|files?)(?!\p{L})/u],
  [/^report$/, /^\s(?:cards?|forms?|writers?)(?!\p{L})/u],
  [/^(?:claim|claims)$/, /^\s(?:forms?|adjusters?|handlers?|offices?)(?!\p{L})/u],
  [
    /^(?:comment|charge|question|answer)$/,
    /^\s(?:cards?|sections?|threads?|sheets?|boxes|marks?|times?|keys?)(?!\p{L})/u,
  ],
  [
    /^state$/,
    /^\s(?:laws?|troopers?|funds?|(?:news\s)?agenc(?:y|ies)|media|television|radio|broadcaster|ministers?|senators?|representatives?|legislat\p{L}+|departments?|employees|officials?|police|parks?|schools?|taxes|leaders?|lawmakers?|courts?|workers?|aid)(?!\p{L})/u,
  ],
];

const BEGINS_WORDS = /(?:^|\s)(?:sa(?:id|ys?)|that|believe[sd]?|thinks?|thought|argue[sd]?)\s$/u;

/** `suggested writing a note`, `stopped reading the log` */
const THINKS_OF =
  /(?:^|\s)(?:avoid|consider|enjoy|finish|hat|keep|lik|lov|recommend|start|stop|suggest)(?:s|es|ed|ped)?\s$/u;
/** `for both writing and reading`: what something is for. */
const FOR_BOTH = /(?:^|\s)(?:about|at|by|for|from|in|of|on|to|with)\s(?:both|either|neither)\s$/u;
/** `her most famous remark`, `his most pointed comments`, `Western states`: an adjective makes a noun of the form behind it. */
const DESCRIBED_NOUN =
  /(?:^|\s)(?:(?:more|most|less|least)\s\p{Ll}+|\p{Ll}{2,}(?:ous|less|ful)|(?<![Tt]he\s)(?:Complex|Eastern|Federal|Final|Initial|Internal|Islamic|Medical|Northern|Official|Preliminary|Simple|Southern|Western))\s$/u;

const isCompound = (verb: string, rest: string): boolean =>
  COMPOUNDS.some(([first, behind]) => first.test(verb) && behind.test(rest));

/** Whether what stands around a form in -s makes a noun of it: `making dramatic claims that`. */
const isMadeNoun = (left: string, rest: string): boolean =>
  DONE_TO.test(left) ||
  (HELD_AS.test(left) && /\sas\s/.test(rest)) ||
  (ADJECTIVE_BEFORE.test(left.trimEnd()) && !isPersonNoun(left.trimEnd().split(/\s/).at(-1) ?? ''));

/** `the steps suggested by Roe that the town should take`: behind a noun, who acts follows, and the noun says nothing. */
const isReducedPassive = (verb: string, left: string, rest: string): boolean =>
  /(?:[^e]ed|written|put\sforward)$/.test(verb) &&
  /^\sby\s(?:(?:the|an?|his|her|its|their|some|many|several)\s\p{L}|\p{Lu})[^,;:\u0001]*?\s(?:that|which)\s/u.test(
    rest,
  ) &&
  /(?:^|\s)(?!\p{Lu}\p{Ll}+\s|(?:he|she|they|it|we|who|that|which)\s)[\p{L}-]+s\s$|(?:^|\s)(?:an?|the|one|another|any)\s(?:\p{Ll}+\s){1,3}$|^\p{Lu}\p{Ll}+s\s$|(?:^|\s)[Dd]ata\s$/u.test(
    left,
  );

const LET_US = /(?:^|[\s(“])[Ll]et(?:[’']s|\s(?:us|me))\s(?:just\s|also\s|first\s)?$/u;
/** Behind a plural: `who`, `why`, an adverb and the next verb. */
const PLURAL_GOES_ON = /^\s(?:who|why|then\s\p{Ll}+s|also\s\p{Ll}+s|often\s\p{Ll}+)\s/u;
/** `The clerk reports who came`: somebody who does it. */
const OF_ONE =
  /(?:^|\s)(?:he|she|it|who|that|which|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s\p{Ll}+[^s\s]|\p{Lu}[\p{L}’'-]*)\s(?:also\s|then\s)?$/u;
const LIMITS = /(?:^|\s)(?:only|all|fully|other|many|most|any|no|few|several|some)\s$/u;

/** True where the word at `[at, at + verb.length)` is a verb in use, as far as its neighbours tell. */
export function isVerb(verb: string, left: string, rest: string): boolean {
  // “was charged with “theft””, “charged with stealing”: of what somebody is accused.
  if (
    verb === 'charged' &&
    /^\swith\s/.test(rest) &&
    /\s(?:was|were|is|are|been|being)\s(?:\p{L}+\s){0,2}$/u.test(left)
  )
    return false;
  // “feel threatened by”: a state, and nobody's speech.
  // “the letter Smith wrote was kind”: what is told of it is nobody's words.
  if (
    /^\s+(?:was|were|is|are)\s/.test(rest) &&
    !ALL_SAID.test(left) &&
    /(?:^|\s)(?:the|an?|this|that|every|each)\s/iu.test(left)
  )
    return false;
  if (/ed$/.test(verb) && FELT.test(left.trimEnd())) return false;
  if (PASSIVE.test(left.trimEnd()) && !/ing$/.test(verb)) return /^\s+(?:as\s|by\s)/.test(rest);
  if (isReducedPassive(verb, left, rest)) return false;
  if (verb.endsWith('ing') && FOR_BOTH.test(left)) return false;
  if (AMBIGUOUS.test(verb) && !/(?:ed|ing)$/.test(verb) && DESCRIBED_NOUN.test(left)) return false;
  // “will continue to be”, “the talks continue but are secret”: what goes on is no speech.
  if (/^continu/.test(verb) && /^\s(?:and|but)\s/.test(rest)) return false;
  if (/^(?:continu|beg[aiu]n)/.test(verb) && /^\s+to\s/.test(rest)) return false;
  if (/^(?:continu|beg[aiu]n)/.test(verb) && !/(?:^|\s)(?:he|she)\s$/iu.test(left) && GOES_ON_WHERE.test(rest))
    return false;
  if (/(?:ed|en|wn)$/.test(verb) && QUALIFIED.test(left)) return false;
  if (COORDINATED.test(left) && AMBIGUOUS.test(verb) && !/ed$/.test(verb) && NOUN_BEHIND.test(rest)) return false;
  // “words attributed to her”: it is not said who does.
  if (/^a(?:ttribut|scrib)/.test(verb) && /^\sto\s/.test(rest)) return false;
  // “let the clerks read it”: what somebody may do was not done.
  if (AMBIGUOUS.test(verb) && !/(?:ed|ing|(?<!s)s)$/.test(verb) && LET_BEFORE.test(left)) return false;
  // “32% of Republican claims”: what is counted is a noun.
  if (/s$/.test(verb) && AMBIGUOUS.test(verb) && SHARE_BEFORE.test(left)) return false;
  // “early reports that it was late”, “operates call centres”
  if (
    AMBIGUOUS.test(verb) &&
    ((/s$/.test(verb) &&
      (TOLD_BEFORE.test(left) || NOUN_MADE_BY.test(left) || SERIES_BEFORE.test(left) || JOINED_BEFORE.test(left))) ||
      isCompound(verb, rest))
  )
    return false;
  // “months of often violent protests”
  if (/s$/.test(verb) && AMBIGUOUS.test(verb) && OF_MANY.test(left)) return false;
  if (/s$/.test(verb) && AMBIGUOUS.test(verb) && isMadeNoun(left, rest)) return false;
  // “called to reports that”, “with official comments”
  if (
    /(?<!s)s$/.test(verb) &&
    AMBIGUOUS.test(verb) &&
    (/(?:^|\s)to\s$/u.test(left) || WITH_BEFORE.test(left) || ONE_OF_BEFORE.test(left))
  )
    return false;
  // “a more promising view”, “a snow warning for the coast”
  if (
    verb.endsWith('ing') &&
    (DEGREE_BEFORE.test(left) ||
      (verb === 'warning' && WARNED_NOUN.test(left) && /^\s(?:for|in|on|from)\s/u.test(rest)))
  )
    return false;
  // “the patents asserted against the firm”
  if (verb === 'asserted' && /^\s(?:against|over)\s/.test(rest)) return false;
  if (verb === 'attack' && MAY_DO.test(left)) return false;
  if (AMBIGUOUS.test(verb) && !/(?:ed|ing|(?<!s)s)$/.test(verb) && ONE_OF_KIND.test(left)) return false;
  // “have slowed compared to last year”
  if (verb === 'compared' && /^\s(?:to|with)\s/.test(rest)) return false;
  // “needless to say”
  if (verb === 'say' && /(?:^|\s)needless\sto\s$/iu.test(left)) return false;
  // “helps explain”, “help to explain”: what lets somebody see something.
  if (!/(?:s|ed|ing)$/.test(verb) && /(?:^|\s)help(?:s|ed|ing)?\s(?:to\s)?$/u.test(left)) return false;
  // “such as noting it”: an example.
  if (verb.endsWith('ing') && /(?:^|\s)such\sas\s$/.test(left)) return false;
  // “Let’s say it is late”, “let me say”: what is supposed, or said by whoever writes.
  if (LET_US.test(left)) return false;
  // “like, say, as part of it”: for instance.
  if (verb === 'say' && /(?:,|(?<!\p{L})(?:like|as|of|than|for|at|with|by)),\s$/u.test(left) && /^,\s/.test(rest))
    return false;
  // “evaluates claims who”, “student protests then prompts”, “reasons why”: a noun in the plural, and a verb or a clause of its own behind it.
  if (/s$/.test(verb) && AMBIGUOUS.test(verb) && PLURAL_GOES_ON.test(rest) && !OF_ONE.test(left)) return false;
  // “only confirmed editors”, “offering machines”: which ones they are, and what is for sale.
  if (/ed$/.test(verb) && LIMITS.test(left) && /^\s\p{Ll}{2,}s(?=[\s.,])/u.test(rest)) return false;
  // “at, say, $5”: for instance.
  if (verb === 'say' && /,\s$/.test(left) && /^,?\s(?:[\d$€£]|an?\s)/u.test(rest)) return false;
  // “said maintaining the pier would cost less”: with a participle begins what is said.
  if (/ing$/.test(verb) && BEGINS_WORDS.test(left)) return false;
  // “suggested writing a note”: what somebody thinks of doing.
  if (/^(?:read|writ)ing$/.test(verb) && THINKS_OF.test(left)) return false;
  // “would continue their watch”: a thing is gone on with.
  if (/^continu/.test(verb) && /^\s(?:his|her|its|their|our|the|an?)\s/.test(rest)) return false;
  // “added 5/8 to 12”, “from continuing trade”
  if (/^add(?:s|ed)?$/.test(verb) && /^\s[$€£]?\d[\d.,/]*\s(?:\d|to\s\d|points?|cents?)/u.test(rest)) return false;
  if (verb === 'continuing' && /(?:^|\s)(?:from|of|in|with|for|the)\s$/u.test(left)) return false;
  // “…, claims which are denied”
  if (/s$/.test(verb) && AMBIGUOUS.test(verb) && /,\s$/.test(left) && /^\s(?:which|of|about|against)\s/.test(rest))
    return false;
  // “read emails”, “his campaign promises”
  if (/s$/.test(verb) && AMBIGUOUS.test(verb) && PAPERS_BEFORE.test(left)) return false;
  // “thanks to the wind”: no verb.
  if (verb === 'thanks' && /^\s+to\s/.test(rest)) return false;
  // “add back the hours”: what is put to something is not said.
  if (/^add/.test(verb) && /^\s+(?:back|up)(?!\p{L})/u.test(rest)) return false;
  // “Smith’s proposed plan”, “his stated aim”: what somebody has is no deed of his.
  if (/(?:ed|ing)$/.test(verb) && OWNER_BEFORE.test(left.trimEnd())) return false;
  // “goes on recess”: where somebody goes is not said.
  if (/^(?:go|goes|went|going) on$/.test(verb) && !GOES_ON.test(rest)) return false;
  // “as she put it”, and not “put it in a box”.
  if (/^put(?:s|ting)? it$/.test(verb)) return PUT_SO.test(left);
  // “found that it was late”: what is found or shown without a clause is a thing.
  if (FINDING_VERBS.has(verb) && !/^\sthat\s/.test(rest)) return false;
  if (!AMBIGUOUS.test(verb)) return !/(?:^|\s)(?:the|a|an)$/i.test(left.trimEnd());
  // “his home state”, “a new campaign message”: a verb without an ending has a subject in the plural.
  if (!/(?:(?<!s)s|ed|ing|read)$/.test(verb) && !BEFORE_BARE.test(left.trimEnd())) return false;
  // “moving university lectures online”
  if (/s$/.test(verb) && GERUND_BEFORE.test(left)) return false;
  if (verb.endsWith('ing') && ADJECTIVE_BEFORE.test(left.trimEnd())) return false;
  if (verb === 'writing' && KIND_OF_WRITING.test(left)) return false;
  return !NOT_A_VERB.test(left.trimEnd()) && !NOUN_BEFORE.test(rest);
}
