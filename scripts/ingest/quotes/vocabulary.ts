import { inflect, list } from './inflect.ts';
import { PHRASAL_VERBS } from './phrasal-verbs.ts';

const IRREGULAR =
  list(`say says said saying tell tells told telling write writes wrote written writing read reads reading
  quip quips quipped quipping admit admits admitted admitting begin begins began think thinks thought thinking
  sing sings sang singing speak speaks spoke speaking put puts hear heard go goes went cry cries cried crying
  submit submits submitted submitting tweet tweets tweeted tweeting retweet retweeted`);

/** Verbs that bring in words: of saying, and of what is said in a manner. */
const SAYING = [
  ...IRREGULAR.filter((verb) => !/^(?:think|thought|speak|spoke|put|hear|go|went)/.test(verb)),
  ...list(`add ask answer argue announce acknowledge assert assure allege boast brag caution claim charge comment complain
    concede conclude confess confirm contend continue counter declare demand deny describe emphasize estimate exclaim explain
    express imply indicate insist interject joke lament maintain mention muse note observe offer opine pledge plead post
    predict proclaim promise pronounce propose query question quote recall recount reiterate remark remind repeat reply report
    respond retort reveal shout state stress suggest swear testify urge vow warn whisper wonder yell scream chant
    snap scoff sneer marvel email text message blog instruct advise elaborate interrupt intone declaim stammer mutter murmur
    gush enthuse bellow bark thunder implore beg reason recommend summarize sum attest decry fume command project snipe react apologize admonish chide concur deadpan gripe grumble inquire jeer lecture
    protest rebut recite relate scold speculate stipulate taunt tease theorize threaten trumpet underscore underline
    volunteer rave rant opine reassure retort signal chuckle crow moan groan chime demur echo surmise retaliate worry beam remember mock hiss growl thunder grin shrug snort giggle pronounce lecture preach jeer coo drawl wail sob
    explode gloat grouse bristle marvel venture vent huff gulp cackle holler croak enthuse clarify specify assess diagnose counsel
    analyze summarise exhort`).flatMap(inflect),
  ...['use', 'uses', 'used', 'using', 'coined', 'popularized'].flatMap((verb) =>
    ['word', 'words', 'term', 'phrase', 'expression'].map((noun) => `${verb} the ${noun}`),
  ),
  'echoes',
  'wanted to know',
  'wants to know',
  ...PHRASAL_VERBS,
];

/** Verbs that give something a name or a judgement in somebody's words: called it “…”, blasted it as “…”. */
export const NAMING_VERBS: readonly string[] =
  list(`call describe label dub characterize portray brand denounce condemn criticize praise dismiss slam blast
  attack mock hail cite reference accuse deride ridicule decry paint brand depict criticise tout blame liken compare
  defend reject refer encourage advocate challenge credit invoke applaud thank commend rip assail bemoan attribute ascribe`)
    .flatMap(inflect)
    .concat('labelled', 'labelling', 'termed', 'terming', 'rated');

/** Verbs of what a paper, a poll or a court has for a result: `the report found that`. */
const FINDING = list('find finds found show shows showed');
export const FINDING_VERBS: ReadonlySet<string> = new Set(FINDING);

export const SPEECH_VERBS: readonly string[] = [...new Set([...SAYING, ...NAMING_VERBS, ...FINDING])];
export const SAYING_VERBS: ReadonlySet<string> = new Set(SAYING);

/** Verbs that may also stand in the middle of or behind somebody's words. */
export const TAG_VERBS: readonly string[] = [
  ...SAYING,
  ...list(`objected ordered ruled exulted enquired enquires interposed hazarded commiserated rejoined laughed laughs joked agreed agrees smiled finished ended started began begins thought thinks groused sighed
    mused pressed replied conceded went goes pointed shares shared
    highlights highlighted reflects reflected`),
];

/** Words that say nothing of who speaks, between a subject and its verb. */
export const BETWEEN =
  String.raw`has|have|had|having|also|later|then|once|first|again|still|never|often|even|just|now|soon|only|both|all|either|` +
  String.raw`instead|further|too|always|already|sometimes|therefore|thus|however|nevertheless|nonetheless|meanwhile|long|not|was|is|are|were|been|be|being|would|will|could|can|may|might|should|must|did|does|do|` +
  String.raw`[’']s|[’']d|[’']ve|[’']ll|[’']re|went on to|goes on to|(?:on |last |this |late |early )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?: (?:morning|night|evening|afternoon))?|` +
  String.raw`(?:(?:less|more) than )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|a few) (?:hour|day|week|month|year)s? (?:ago|earlier|later)|` +
  String.raw`today|yesterday|tonight|recently|this (?:week|month|year|morning)|last (?:week|month|year|night)|in turn|(?!(?:family|ally|assembly|monopoly|bully)(?!\p{L}))\p{Ll}+ly|used to|for the (?:first|second|third|last) time|at first|at the time|for (?:his|her|its|their) part|is quoted as|was quoted as|to`;

export const PRONOUN = 'he|she|they|it|we|I|you|who|one|He|She|They|It|We|You|One';
export const DETERMINER =
  'the|a|an|one|another|some|many|several|most|two|three|four|five|other|both|each|these|those|this|that|no|his|her|their|its|our|my|more|fewer|critics|officials|' +
  'The|A|An|One|Another|Some|Many|Several|Most|Two|Three|Four|Five|Other|Others|Both|Each|These|Those|This|His|Her|Their|Its|Our|My|More|Fewer|Critics|Officials';

/** Titles before a name. */
export const TITLE =
  'Mr|Messrs|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Dr|Doctor|(?:Vice )?President(?:-elect)?|(?:Deputy )?Prime Minister|Premier|Senator|Sen|Representative|Rep|Congressman|Congresswoman|Taoiseach|T[aá]naiste|' +
  'Governor|Gov|Secretary|Chancellor|King|Queen|Prince|Princess|Pope|General|Gen|Colonel|Col|Major|Maj|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Corporal|Cpl|Pfc|Pvt|Spc|Admiral|Adm|Commander|Cmdr|' +
  'Chairman|Chairwoman|Speaker|(?:Deputy |Vice )?Mayor|Judge|(?:Chief )?Justice|Professor|Prof|Minister|Councilor|Councillor|Councilman|Councilwoman|Alderman|Alderwoman|Attorney General|' +
  'Ambassador|Commissioner|Sheriff|Chief|Inspector|Insp|Superintendent|Supt|Detective|Constable|Officer|Marshal|Reverend|(?:Rt\\.? |Right |Very |Most )?Rev|Rabbi|Imam|Bishop|Archbishop|Cardinal|Pastor|Deacon|Father|Fr|Hon|Coach|(?:(?:His|Her|Your) )?(?:(?:Royal|Imperial|Serene) )?(?:Excellency|Majesty|Highness|Holiness|Eminence)';

/** Titles that are printed shortened, so that a full stop stands behind them and ends nothing. */
export const SHORT_TITLE =
  'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Rt|Rev|Hon|Col|Capt|Lt|Sgt|Maj|Adm|Cmdr|Cpl|Pfc|Pvt|Spc|Supt|Insp|Fr';

export const ORGANIZATION =
  /\b(?:House|Senate|Congress|Department|Committee|Council|Commission|Court|Agency|Office|Bureau|Ministry|Party|Union|Association|Institute|Center|Centre|Foundation|University|College|Company|Corp|Inc|Bros|Bank|Times|Post|Journal|News|Press|Reuters|CNN|Fox|Kremlin|Pentagon|administration|government|campaign|party|company|agency|court|board|magazine|newspaper|firm|department|ministry|embassy|commission|organization|group|team)\b/;
export const DOCUMENT =
  /\b(?:fact sheet|statement|report|poll|survey|study|letter|memo|email|article|column|editorial|release|document|transcript|book|post|tweet|website|site|page|headline|sign|ad|story|filing|lawsuit|bill|text|communiqu[eé]|declaration|petition|analysis|message|investigation|opinion|cable|footnote|readout|summary|account|passage|suit|complaint|indictment|brief|motion|ruling|affidavit|manifesto|notice|order|guidelines|rules|law|treaty|agreement|resolution|narration|voice-over|caption|banner|placard|billboard|flyer|leaflet|slogan|advertisement|commercial|video|(?:working|white|position|policy|discussion|research|briefing) paper)s?$/i;
export const GROUP_HEAD =
  /\b(?:officials|aides|advisers|advisors|leaders|critics|supporters|voters|democrats|republicans|analysts|experts|people|sources|members|groups|organizations|lawmakers|senators|protesters|organizers|strategists|allies|economists|reporters|staff|crew|personnel|management|leadership|relatives|neighbors|neighbours|activists|advocates|authorities|police|men|women|students|workers|others|residents|prosecutors|investigators|researchers|authors|lawyers|friends|fans|users|conservatives|liberals|moderates|progressives|centrists|hardliners|hard-liners|some|many|most|several|crowd|audience)\b/i;

/** Verbs that bring in a statement without marks: of saying alone. What somebody did, decided or felt is no statement. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...list('stated stating say says said saying tell tells told telling write writes wrote writing'),
  ...list(`add admit announce argue acknowledge assert allege claim caution complain concede conclude confirm contend declare deny
    describe emphasize estimate explain insist lament maintain note observe predict proclaim promise recall recount reiterate remark remind
    reply report respond stress suggest testify vow warn
    attest boast brag clarify comment hint indicate call joke mention muse opine pledge quip retort reveal speculate swear theorize tweet`).flatMap(
    inflect,
  ),
  ...FINDING,
  ...PHRASAL_VERBS.filter((verb) => /^point\p{Ll}* out$/u.test(verb)),
]);

/** Verbs whose object is what was said: emphasized cooperation, stressed the need. */
export const STATED_OBJECT_VERBS = /^(?:emphasi|stress(?:ed|es|ing)$|reiterat)/;

/** Verbs that stand with another one or alone, and end no noun: what tells a clause from a phrase. */
export const AUXILIARY = 'is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did';

/** Past forms that no ending tells. */
export const PAST =
  'rose|fell|came|went|won|lost|took|made|saw|knew|got|gave|left|felt|began|broke|ran|became|kept|met|paid|led|held|brought|thought|told|said|found|sent|built|spent|stood|grew|drew|wrote|put|cut|hit|shook|sat|spoke|wore|sang|struck|drove|chose|fought|taught|caught|threw|rode|hung|heard|bought|sold|slept|woke|swore|tore|stole|froze|flew|blew|sank|drank|ate|forgot|forgave|dealt|meant|sought|understood';
