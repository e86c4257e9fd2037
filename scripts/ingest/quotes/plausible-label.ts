import { headNoun } from './find-apposed.ts';
import { isJoiningWord } from './no-name.ts';
import { isPageRow } from './is-of-page.ts';
import { JOINED_ARTICLE } from './noun-phrase.ts';
import { isPersonalName } from './personal-name.ts';
import { canSpeak } from './find-main-subject.ts';
import { isBodiesNoun, isBodyNoun, isPeopleNoun, isPersonNoun } from './person-nouns.ts';
import { DETERMINER, DOCUMENT, GROUP_HEAD, ORGANIZATION, PAST, TITLE } from './vocabulary.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|you|him|her|them|who|one|another|some|others|many)$/i;
const DETERMINED = new RegExp(String.raw`^(?:${DETERMINER})\s`, 'u');
const OPEN_END =
  /(?:^|\s)(?:of|in|at|by|for|to|on|with|from|about|into|over|among|between|against|under|during|through|that|if|whether|when|and|or|but|the|an?|his|her|its|their|whose|which|has|have|had|was|were|is|are|be|been|will|would)$/iu;
/** What may follow a noun and is no part of the clause: `a source who spoke`, `a person close to him`. */
const TAIL =
  /\s(?:who|whom|that|which|whose|close|familiar|involved|speaking|working|named|known|based|at|from|with|of|for|in|on)\s/u;
const VERB =
  /(?<![\p{L}’'-])(?:said|says|say|told|tells|called|calls|wrote|was|were|is|are|be|been|had|has|have|goes|would|could|will|might|may|must|should|did|does|went|made|took|got|gave|put|held|hits|shows|showed|prompted|shared|passed|seems?|seemed|appears?|appeared|happens?|happened|includes?|included|purports|concludes|expects|thinks?|believes?|issued|blames|commissioned|\p{Ll}{2,}ed(?=\s(?:his|her|its|their|the|an?)\s)|to\s\p{Ll}+)(?![\p{L}-])/u;
const CLAUSE_BEHIND_NAME = new RegExp(
  String.raw`^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}\s(?:(?:already|also|always|never|now|still|then|\p{Ll}+ly)\s)?(?:${PAST}|\p{Ll}{2,}ed)\s(?:an?|the|his|her|its|their|what|how|whether|that|\p{Ll}+s)(?=\s|$)`,
  'u',
);
/** What begins a clause or tells when, and names nobody. */
const NOBODY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|july|september|october|november|december)(?=\s\d|$)|hours?|days?|minutes?|weeks?|months?|years?|percent|after|before|when|while|if|because|since|but|and|from|by|who|as|also|having|being|which|that|what|how|why|in|at|for|with|to|into|of|during|responding|once|far|then|where|there|here|I[’']m|(?:I|you|we|they|he|she|it)[’'](?:m|ve|re|ll|d|s))(?![\p{L}])/iu;
/** `a guide of the pier opened one of the talks with a song`, `The panel drew Max Stone`: a verb and what it governs, behind a noun. */
const GOVERNS_WITHIN = new RegExp(
  String.raw`(?<!(?:^|\s)(?:${DETERMINER}|of|by|from|for|with|and|or|recently|newly|former|\p{Ll}+ly))\s(?:also\s)?(?:${PAST}|(?!(?:dubbed|entitled|named|nicknamed|titled)\s)\p{Ll}{2,}ed)\s(?:an?|the|his|her|its|their|one|some|most|many|data|about\sthe)\s\p{L}`,
  'u',
);
/** `more often than boats`, `One can see the boats`, `This mostly fits the log`: no phrase for somebody. */
const NO_PHRASE =
  /^(?:more|less|as|most|least)\s\p{Ll}+\s(?:than|as)\s|^One\s(?:can|could|may|might|must|should|would|will|has|is)\s|^This\s\p{Ll}+ly\s|^(?:often|sometimes|always|never|whether)\s|^(?:\p{Ll}{2,}ed|felt|given|held|made|seen|shown|sung|taken|written)\s(?:at|by|for|from|in|on|over|to|with)\s/u;
/** `follow criticism from the House`, `on how many`: a verb and what it governs, or a question that hangs on one. */
const GOVERNS_NOUN = /^\p{Ll}+\s(?:\p{Ll}+\s)?(\p{Ll}+)\s(?:from|by|against|over)\s(?:the\s)?\p{Lu}/u;
const ASKED_WITHIN = /\s(?:how|why|whether)(?:\s|$)/u;
/** What a machine or a program prints is nobody's: `the log`, `the error message`. */
const MACHINE =
  /(?:^|\s)(?:(?:build|boot|console|crash|debug|error|event|install|kernel|server|status|system|warning)\s(?:code|dialogue?|log|message|output|prompt|text|window)s?|the\slogs?|compilers?|consoles?|debuggers?|dialogue?\sbox(?:es)?|dialogs?|linters?|log\sfiles?|outputs?|pop-?ups?|prompts?|stack\straces?|tooltips?|tracebacks?)$/u;
/** Whether the noun of such a phrase is none of people or bodies that say something, nor a plural. */
const isOfNobody = (noun: string): boolean =>
  !isPersonNoun(noun) && !isPeopleNoun(noun) && !isBodyNoun(noun) && !GROUP_HEAD.test(noun) && !/s$/.test(noun);

/** `each month`, `the year 2003`: when, and not who. */
const WHEN =
  /^(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|[Tt]his|[Tt]hat|[Ll]ast|[Nn]ext|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ne|[Tt]wo|[Tt]hree)\s(?:\p{Ll}+\s)?(?:day|night|week|weekend|month|year|decade|hour|minute|moment|time)s?(?:\s\d+)?$/u;
/** `hurt the poor families`, and not `newspaper the Log`: a verb and its object. */
const BEGINS_WITH_VERB =
  /^(?!(?:all|almost|another|both|even|half|just|many|merely|nearly|not|only|quite|such|what|whether)\s)\p{Ll}{2,}\s(?:the|an?|his|her|its|their)\s/u;
/** `despite the results`, `allegedly unsafe work`: what begins so is no phrase for somebody. */
const BEGINS_NO_PHRASE =
  /^(?:despite|behind|ahead|until|amid|towards?|beyond|about|under|over|through|without|within|above|across|along|among|around|below|between|beside|besides|during|inside|near|off|outside|per|throughout|upon|via|(?!(?:acting|incoming|leading|outgoing|ruling|sitting|visiting)\s)\p{Ll}{2,}ing(?=\s(?:an?|the|his|her|its|their|\p{Lu}\p{L}+[’']s)\s)|(?!(?:early|elderly|only|nearly|mostly|roughly|family|friendly|daily|weekly|ally)\s)\p{Ll}+ly)\s(?!\d)/u;
/** `can trust the clerks`: a verb and whom it governs. */
const MODAL_FIRST = /^(?:can|could|will|would|may|might|must|should|shall|do|does|did)\s/u;
/** `Neb.`: where a town is. */
const STATE_ALONE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[HJMYCD]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|Wash|Wis|W\.\s?Va|Wyo)\.?$/u;
const LAST_CAPITAL = new RegExp(String.raw`\s${JOINED_ARTICLE}\p{Lu}\S*$`, 'u');
const TITLED_ROLE = new RegExp(String.raw`(?:^|\s)(?:${TITLE.toLowerCase().replaceAll('\\.?', '')})$`, 'u');

/** `The third most`, `just terminally curious`, `Kenn of Salt’s decision`, `The Board Appoints Karl`: cut from the middle of a phrase, or a heading. */
const CUT =
  /\s(?:most|least|more|less)$|\s(?:Is|Are|Was|Were)\s|^(?:just|merely|quite|really|simply|terminally|very)\s|^\p{Lu}\S*\sof\s\p{Lu}\S*[’']s\s\p{Ll}|\s(?:Announces|Appoints|Celebrates|Elects|Expands|Hires|Honors|Introduces|Joins|Launches|Promotes|Receives|Releases|Selects|Unveils|Welcomes|Wins)\s\p{Lu}/u;
/** `Called Salt Beach`, `I-Vt.`, `Every`: how a sentence begins, where somebody sits, how many. */
const NO_LABEL =
  /^(?:Asked|Based|Billed|Born|Called|Described|Dubbed|Founded|Inspired|Known|Made|Named|Titled)\s|^[DIR]-\p{Lu}\p{L}*\.?$|^(?:Each|Every|Attempted)$/u;
/** `Carey claims`: a name with its verb. */
const WITH_VERB =
  /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,3}\s(?:adds|admits|argues|claims|explains|insists|notes|recalls|reveals|says|tells|writes)$/u;
/** `holding signs`: whose they are. */
const HOLDS =
  /\s(?:bearing|carrying|holding|waving|wearing)\s(?:[\p{L}-]+\s){0,3}(?:banners?|placards?|posters?|shirts?|signs?|T-shirts?)$/u;
/** `your needs`: nobody who speaks. */
const YOURS = /^(?:our|your)\s.*s$/iu;
/** A line that parts a page: `Advertisement`. */
const PAGE_LINE = /^(?:advertisements?|related|sponsored|share\sthis|read\smore|watch|listen)$/iu;

/** `Working Effectively`: of a title, and nobody’s name. */
const TITLE_WORDS = /^\p{Lu}\p{Ll}+ing\s\p{Lu}\p{Ll}+ly$/u;

/** Whether the words are formed as a speaker’s are: a pronoun, a name, what describes somebody, a group, a body. */
export function isPlausibleLabel(printed: string): boolean {
  const label = printed.replace(/^[“"]/, '');
  if (PRONOUN.test(label)) return true;
  // “He also raised concerns”: behind a pronoun a clause goes on.
  if (
    /^(?:he|she|they|it|we|I|you)\s/i.test(label) ||
    /^(?:Does|Did|Do|Is|Was|Are|Were|Has|Have|Had|Could|Would|Should)\s/.test(label)
  )
    return false;
  // “Ott already hung signs”: behind a name a clause goes on.
  if (CLAUSE_BEHIND_NAME.test(label)) return false;
  // “the facts. Harbour Days”: no name goes on behind a sentence.
  if (/\p{Ll}{4}[.!?]\s/u.test(label)) return false;
  if (OPEN_END.test(label) || (NOBODY.test(label) && !/^that\s/i.test(label)) || /^\p{Lu}{8,}(?:\s|$)/u.test(label))
    return false;
  if (CUT.test(label) || PAGE_LINE.test(label) || (YOURS.test(label) && !canSpeak(headNoun(label)))) return false;
  if (NO_LABEL.test(label) || isPageRow(label) || WITH_VERB.test(label) || HOLDS.test(label) || TITLE_WORDS.test(label))
    return false;
  if (ASKED_WITHIN.test(label) || MACHINE.test(label.replace(/^The\s/, 'the '))) return false;
  const governed = GOVERNS_NOUN.exec(label)?.[1];
  if (governed !== undefined && isOfNobody(governed)) return false;
  if (WHEN.test(label) || BEGINS_NO_PHRASE.test(label)) return false;
  if (NO_PHRASE.test(label) || GOVERNS_WITHIN.test(label)) return false;
  if (BEGINS_WITH_VERB.test(label) && !isKnownHead(label.split(' ', 1)[0] ?? '')) return false;
  const head =
    label
      .replace(
        /^(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Aa]ll|[Bb]oth|[Ee]ach|[Hh]alf)\sof\s(?=(?:the|these|those|his|her|its|their)\s)/u,
        '',
      )
      .split(TAIL, 1)[0] ?? '';
  if (MODAL_FIRST.test(label) || STATE_ALONE.test(label)) return false;
  if (VERB.test(head) || isJoiningWord(label)) return false;
  return DETERMINED.test(label) || /^[\p{Lu}\d]/u.test(label) || isKnownHead(head) || LAST_CAPITAL.test(head);
}

/** Plurals of what says nothing: `these tests`, `the old words`, `his feelings`. */
const THINGS =
  /^(?!(?:nations|delegations|factions|foundations|missions)$)\p{L}*(?:tions|ments|nesses|ities|isms|ances|ences|ships)$|^(?:beliefs|boats|cases|days|deeds|dreams|events|eyes|faces|facts|fears|feelings|hands|hearts|hopes|ideas|items|lives|moments|names|needs|nights|objects|pieces|places|points|problems|products|projects|questions|reasons|sides|steps|systems|tests|things|thoughts|tools|trials|troubles|values|ways|words|works|years)$/u;

/** Whether a noun is one of people, bodies or papers, which can say something. */
function isKnownHead(phrase: string): boolean {
  const noun = headNoun(phrase);
  return (
    isPersonNoun(noun) ||
    isPeopleNoun(noun) ||
    isBodyNoun(noun) ||
    GROUP_HEAD.test(noun) ||
    DOCUMENT.test(phrase.split(TAIL, 1)[0] ?? '') ||
    ORGANIZATION.test(phrase) ||
    TITLED_ROLE.test(noun) ||
    (/\p{Ll}s$/u.test(noun) && (isBodiesNoun(noun) || !THINGS.test(noun))) ||
    /^(?:two|one|ones|rest|latter|former)$/.test(noun)
  );
}

/** Whether a label names something that says nothing, as far as its noun tells: `her aggressive tone`, `the tax loophole`. */
export const isThing = (label: string): boolean =>
  DETERMINED.test(label) &&
  /^\p{Ll}/u.test(headNoun(label)) &&
  /\s\p{Ll}[\p{L}-]*$/u.test(label.split(TAIL, 1)[0] ?? '') &&
  !isKnownHead(label) &&
  !isPersonalName(label) &&
  !/^(?:one|another|each|some)(?:\s|$)/i.test(label);
