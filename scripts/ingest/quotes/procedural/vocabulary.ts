/**
 * What is said to run a conversation, a clause each, in lower case: `@` stands for names, as `read-clauses.ts` puts it. English; add a
 * language by adding expressions.
 */

/** What a clause does besides saying something. */
export type Move =
  /** It greets, thanks, takes leave. */
  | 'courtesy'
  /** It gives the floor. */
  | 'floor'
  /** It asks for the floor, to be heard, or to hear again. */
  | 'request'
  /** A name that somebody is called by. */
  | 'name'
  /** It agrees or refuses: where there was a question, that is an answer. */
  | 'answer'
  /** It begs pardon: beside others for what was not heard, by itself maybe for something else. */
  | 'apology'
  /** It says nothing by itself. */
  | 'filler';

const courtesy = [
  /^(?:and |but |so |well )?(?:again )?(?:many thanks|thank you|thanks)(?: both)?(?: (?:so|very) (?:very )?much| a lot| again| kindly)?(?: @| (?:to you )?(?:all|both|everybody|everyone|folks|guys|ma'am|man|sir))?(?: today)?$/u,
  /^(?:and |but |so )?(?:thank you|thanks)(?: (?:so|very) much| again)?(?: @| (?:all|both|everybody|everyone|folks|guys))? for (?:all |everyone |everybody )?(?:being (?:here|with us)|calling on me|coming|doing (?:the call|this(?: call)?)|having (?:me|us)|hosting (?:the call|this)|joining(?: us)?|making (?:the|this) time|taking (?:my |our |the |this )?(?:call|questions?|time|time to do this|this)|that|the opportunity|the question|this|your (?:patience|question|questions|time))(?: today| again| with us)?$/u,
  /^i appreciate (?:it|that|you|your time)$/u,
  /^appreciate (?:it|that)$/u,
  /^you(?:'re| are) (?:very )?welcome$/u,
  /^(?:hi|hello|hey|good (?:afternoon|day|evening|morning)|welcome(?: back)?)(?: there| again| back| to you)?(?: @| (?:to )?(?:all|both|everybody|everyone|folks|guys|ma'am|sir))?(?: again| here)?$/u,
  /^happy (?:@|new year)$/u,
  /^(?:it's |it is )?(?:good|great|nice|lovely) to (?:be (?:back|here)|be with (?:all of you|you|you all)|meet you|see (?:all of you|everybody|everyone|you|you all|you guys))(?: again| all| here| too| today)*(?: @)?$/u,
  /^how are you(?: all| doing| today)*$/u,
  /^(?:bye|bye-bye|goodbye|good night|take care|see you(?: all| guys)?(?: later| soon| tomorrow| @)?)(?: all| everybody| everyone| guys)?$/u,
  /^(?:i hope (?:everyone|you) |everyone |y'all )?have a (?:good|great|lovely|nice|safe|wonderful) (?:afternoon|day|evening|night|one|rest of your day|time|trip|weekend|@)(?: everybody| everyone| guys)?$/u,
  /^that concludes (?:our|the|this|today's) (?:briefing|call|press briefing|press call)(?: for today| today)?$/u,
];

const floor = [
  /^(?:please )?(?:just )?go (?:ahead|for it|right ahead)(?: @| please| sir| ma'am| now)*(?: in the (?:back|front|middle))?$/u,
  /^(?:over|back|it's) to you(?: @)?$/u,
  /^(?:(?:and )?(?:now )?(?:for )?(?:our |the |your |a )?)(?:(?:final|first|last|next|second|third) (?:one|question|questioner|speaker)|next)(?: please| is| will be| comes from| goes to| is from)?(?: @)?$/u,
  /^(?:and )?(?:one|two|a few|a couple) (?:final|last|more)(?: last| more)? (?:one|ones|question|questions)(?: please)?$/u,
  /^last one(?: please| @)?$/u,
  /^(?:we have |we've got |there's )(?:only )?time for (?:a couple|a couple of|a few|about one|about two|just one|maybe one|one|one or two|two) (?:final |last |more )?(?:more )?questions?(?: today)?$/u,
  /^(?:why don't we |let's |we'll |i'll |we can |we will |let me )(?:just )?(?:do|have|take) (?:a couple|a couple of|a few|just one|maybe one|one|our|the|two|your) (?:final |first |last |more |next )?(?:more )?(?:questions?|one)(?: please| now| today| from @| and then i(?:'ll| will) let you go)?$/u,
  /^(?:and )?(?:then )?(?:now )?(?:first |next |finally |lastly )?(?:(?:let's|we'll|we will|we are going to|we're going to|i'll|i will|i'm going to|why don't we|we can|could we|can we|let me|let us) )?(?:then |now |just |next |first )?(?:come|go|move|turn|head)(?: on| over| back| now)? to (?:@|the next question|our next question|the next questioner|you|you next|(?:our |the )?questions)(?: please| next| now| first)*$/u,
  /^(?:with that )?(?:we're|i'm|we are|i am|we'd be|i'd be) (?:all )?happy to (?:open(?: it| this)?(?: up)?(?: to| for)?|take)(?: a few| any| some| your)? questions?$/u,
  /^(?:and )?(?:(?:with|after) that )?(?:let's|we'll|we will|we can|i'll|let me|we're going to|why don't we) open (?:it|things|this|the call|the floor|the line|up)(?: up)?(?: now)? (?:for|to)(?: a few| any| some| your| the)? questions?$/u,
  /^(?:i'll|i will|let me|we'll|i'm going to) (?:hand|pass|turn|kick|throw)(?: it| things| this)? (?:back |off |over )*to (?:@|you|my colleague)$/u,
  /^(?:your line is(?: now)? open|the floor is yours|you may (?:begin|go ahead|proceed)|you're (?:next|on|up|up next)|please proceed|who's next|who (?:is|'s) first)(?: @)?$/u,
];

const request = [
  /^(?:and )?(?:can|could|may|might) i (?:please |just |also |quickly )?(?:ask|ask you|ask one more|ask another|ask a|follow up|jump in|try again|finish|go ahead|say something|interrupt|add to that|respond|respond to that)(?: (?:one|another|a|a quick|one quick|one last|one more))?(?: (?:follow-up|question|quick question|follow-up question|thing))?(?: on (?:that|this|it))?(?: please| quickly| real quick| really quickly| if i may| @)*$/u,
  /^(?:and |then |but )*(?:just |only )?(?:one|two|a couple|a)(?: final| last| more| other| quick| brief)+(?: follow-ups?| follow up| follow-up question| ones?| questions?| things?| follow)?(?: if i (?:could|may)| please| for you| on that)?$/u,
  /^(?:and |then )*i (?:just )?(?:have|had|have got) (?:just )?(?:a|one|two|a couple of|another|a few) (?:more |quick |last |other |different )*(?:follow-ups?|questions?|things?)(?: for (?:you|both of you)| please)?$/u,
  /^i (?:just )?(?:want|wanted|would like|was going|was hoping) to (?:just )?ask(?: you)?(?: about)?$/u,
  /^(?:if i (?:can|could|may|might)(?: just)?(?: follow up| ask)?|real quick|really quickly|quickly|a quick one|a follow-up|a follow-up on that|to follow up(?: on that)?|following up(?: on that)?|on that(?: point)?)$/u,
  /^let me (?:just )?(?:finish|ask you this|try again|rephrase|repeat)(?: please| that| it| the question)*$/u,
  /^(?:can|could|do) (?:you|you all|you guys|everybody|everyone|folks) (?:all )?(?:hear|see) (?:me|us)(?: all right| better| fine| now| okay| clearly)*$/u,
  /^(?:am i|are we|are you) (?:on|unmuted|muted|on mute|live|still there|there)(?: now)?$/u,
  /^(?:sorry |i'm sorry )?(?:i|we) (?:can't|cannot|couldn't|can not|could not|can barely|didn't) (?:quite |really )?(?:hear|catch|get)(?: (?:you|that|all of that|the question|your question|the last part))?(?: very well| at all| now| again)?$/u,
  /^(?:i think )?(?:you're|you are|you were|your line is|it's|you) (?:(?:still |a little )?(?:breaking up|cutting out|broke up|cut out|muted|on mute|dropped off)|a little bit muffled)(?: a bit| a little| there)?$/u,
  /^(?:i think )?(?:we|i) lost you(?: again| there)?$/u,
  /^(?:sorry |i'm sorry )?(?:say (?:again|it again|that again|that one more time)|come again|pardon(?: me)?|excuse me|one more time)(?: please)?$/u,
  /^(?:sorry |i'm sorry )?(?:can|could|would) you (?:please |just )?(?:repeat|say|restate|speak)(?: (?:that|it|the question|your question|the last part|up))?(?: again| up| one more time| please| a little bit| a bit| a little)*$/u,
  /^(?:sorry )?what (?:did you say|was that|was the question|was your (?:question|second question)|is your question|'s that)$/u,
];

/** Said with the others, or where nobody has asked anything. */
const filler =
  /^(?:ah|all right|first up|alright|and|and then|but|good|great|hm|hmm|just|lovely|now|oh|oh okay|ok|okay|okay then|perfect|please|so|then|uh|um|well|wonderful|with that|and with that|yes please|you guys)$/u;
/** Whom a gesture means. */
const gesture =
  /^(?:you )?(?:right (?:here|there)|(?:all the way )?in the (?:back|front|middle|red|blue|corner)|over (?:here|there))$/u;
const apology = /^(?:(?:my )?apologies|(?:i'm )?(?:so )?sorry(?: about that)?)$/u;
const answer =
  /^(?:absolutely|certainly|definitely|indeed|no|nope|of course|right|sure|sure thing|uh-huh|yeah|yep|yes|yup|mm-hm|mm-hmm|you bet)(?: sir| ma'am)?$/u;
const called = /^(?:@|everybody|everyone|all|folks|guys|sir|ma'am|madam @|team|operator|ladies and gentlemen)$/u;

/** Which of the moves a clause makes; nothing for one that may say something. */
export function moveOf(clause: string): Move | undefined {
  if (courtesy.some((form) => form.test(clause))) return 'courtesy';
  if (floor.some((form) => form.test(clause))) return 'floor';
  if (request.some((form) => form.test(clause))) return 'request';
  if (called.test(clause)) return 'name';
  if (filler.test(clause) || gesture.test(clause)) return 'filler';
  if (apology.test(clause)) return 'apology';
  return answer.test(clause) ? 'answer' : undefined;
}

/** What a turn that was cut off may hold, and have said nothing. */
export const beginnings = new Set(
  `a about ah an and as at but for from how i i'd i'll i'm if in it it's just let me mean of oh on or so that that's the then there there's
   think this to uh um we we'll we're well what what's when with you you're`.split(/\s+/),
);

/** What a transcript says of sounds, in brackets: nobody's words. Nods and gestures are answers. */
export const sounds =
  /[([](?:applause|audio (?:difficulties|difficulty|drops|gap)|chuckles|coughs?|cross-?talk|inaudible|indiscernible|laughing|laughs?|laughter|no audio|off[- ]mic|pause|technical difficult(?:ies|y)|unintelligible)\.?[)\]]/giu;
