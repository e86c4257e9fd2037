import { headNoun } from '../find-apposed.ts';
import type { Cue } from '../find-cue.ts';
import { isBodyNoun, isPeopleNoun, isPersonNoun } from '../person-nouns.ts';
import { isPlausibleLabel, isThing } from '../plausible-label.ts';
import type { ReadProse } from '../prose.ts';
import { isTagOfOne } from '../speaks-itself.ts';
import { DOCUMENT, FINDING_VERBS, GROUP_HEAD, ORGANIZATION } from '../vocabulary.ts';

const FIGURES =
  /(?:^|\s)(?:data|figures|statistics|numbers|records|research|results|audit|review|census|emails|documents|filings|tests|tapes|findings)$/i;

/** Whether a subject is a paper, a count or a body, whose findings are statements; what a person found is a deed. */
const hasFindings = (who: string): boolean => {
  const head = who.split(/\s(?:of|by|from|for|in|on|at|published|released|conducted|taken)\s/, 1)[0] ?? '';
  return (
    DOCUMENT.test(head) ||
    FIGURES.test(head) ||
    isBodyNoun(headNoun(who)) ||
    (ORGANIZATION.test(who) && /\p{Lu}/u.test(who))
  );
};

const SHOWS = /^(?:suggest|indicat|reveal|confirm|reflect)/;
/** `my math skills tell me`: what is somebody's own, and no person. */
const MY_THING = /^(?:[Mm]y|[Oo]ur|[Yy]our)\s(?:\p{Ll}[\p{L}-]*\s)*(\p{Ll}[\p{L}-]*)$/u;
const isMyThing = (who: string): boolean => {
  const noun = MY_THING.exec(who)?.[1];
  return noun !== undefined && !isPersonNoun(noun) && !isPeopleNoun(noun) && !isBodyNoun(noun) && !DOCUMENT.test(who);
};
/** `the town’s choice suggests` */
const DEED =
  /(?:^|\s)(?:absence|act|action|approach|arrival|attempt|behavio(?:u)?r|change|choice|conduct|decision|departure|effort|event|evidence|experience|history|incident|lack|move|outcome|pattern|performance|presence|rise|selection|shift|size|success|timing|trend|variety|vote|win)$/;

/** `the raids suggest`: a thing that lets somebody conclude. */
const isSign = (who: string): boolean => {
  const noun = headNoun(who);
  if (DEED.test(noun)) return true;
  return (
    /^(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]uch|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]any|[Ss]ome|[Ss]everal|[Mm]ost|[Aa]ll)\s/.test(
      who,
    ) &&
    /^\p{Ll}+s$/u.test(noun) &&
    !isPeopleNoun(noun) &&
    !GROUP_HEAD.test(noun) &&
    !isBodyNoun(noun.slice(0, -1)) &&
    !hasFindings(who)
  );
};

/** Whether the subject of a cue can be somebody whose words are told. */
export function hasTeller(prose: ReadProse, cue: Cue): boolean {
  const { text } = prose;
  const { subject, verb } = cue;
  const who = subject ? text.slice(subject.start, subject.end) : '';
  if (FINDING_VERBS.has(verb) && !hasFindings(who)) return false;
  if (SHOWS.test(verb) && isSign(who)) return false;
  if (isMyThing(who)) return false;
  return (
    !/^(?:I|you|we|one|it|You|We|It|This|That|These|Those|Such|Which|What)?$/.test(who) &&
    isPlausibleLabel(who) &&
    (!isThing(who) || isTagOfOne(prose, cue))
  );
}
