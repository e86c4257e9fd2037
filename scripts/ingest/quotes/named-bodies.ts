import { isGivenName } from '../classify/given-names.ts';
import { isBodiesNoun, isBodyNoun, isPersonNoun } from './person-nouns.ts';

/** Names of papers that are hardly those of anything else that speaks. */
const PAPER = String.raw`Advertiser|Argus|Atlantic|Bee|Chronicle|Courant|Courier|Daily|Dispatch|Echo|Economist|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Intercept|Intelligencer|Journal|Ledger|Mail|Mercury|Mirror|Monitor|Observer|Post|Record|Register|Republic|Sentinel|Spectator|Standard|Star|Statesman|Sun|Telegraph|Times|Tribune`;
const PAPER_ALONE =
  /^[Tt]he\s(?:Atlantic|Australian|Oregonian|Sun|Tennessean|Economist|Guardian|Independent|Intercept|Mirror|Observer|Post|Spectator|Telegraph|Times|Tribune|Verge)$/u;
const PAPER_NAME = new RegExp(
  String.raw`^(?:[Tt]he\s(?:\p{Lu}[\p{L}.’'-]*[\s-]){1,4}|(?:\p{Lu}[\p{L}.’'-]*\s){2,3}|(?:Daily|Evening|Morning|Sunday|Weekly)\s)(?:${PAPER})(?:-(?:${PAPER}|\p{Lu}\p{Ll}+))?$|^[Tt]he\s(?:${PAPER})\sof\s\p{Lu}\p{L}+$`,
  'u',
);
/** `the Geological Survey`: an office, and no count. */
const SURVEY = /\sGeological\sSurvey$/u;
const HAS_ARTICLE = /^[Tt]he\s/u;
/** `Zillow.com` */
const SITE = /^[\p{L}\d-]+\.(?:ai|co|com|edu|gov|io|net|org)$/u;
/** `The U.S.`, `The F.D.A.` */
const LAND = /^(?:[Tt]he\s)?(?:U\.S|U\.K|U\.N|E\.U)\.?$|^[Tt]he\s(?:\p{Lu}\.){2,5}$/u;
/** `chain Salter`, `company AstraZeneca`: what it is, and its name. */
const KIND_AND_NAME = /^(?:[\p{L}-]+\s){0,2}(\p{Ll}+)\s\p{Lu}[\p{L}&-]+$/u;

/** `the Centers for Tide Control`, `the Dock Workers Union`: the last word with a capital tells what it is. */
function endsInBody(words: string, head: string): boolean {
  const parts = head.split(' ');
  const [before = '', last = ''] = parts.slice(-2);
  if (!/^\p{Lu}/u.test(last)) return false;
  if (HAS_ARTICLE.test(words) && /\s(?:for|of)\s(?:the\s)?\p{Lu}/u.test(words) && isBodiesNoun(last.toLowerCase()))
    return true;
  return parts.length > 2 && isBodyNoun(last.toLowerCase()) && /^\p{Lu}/u.test(before);
}

/** `Internet Archive`, `Iowa Public Radio`, `Tide Watch D.C.`: words that end names of bodies, behind no first name. */
const ENDS_NAME =
  /^(\p{Lu}[\p{L}’'&-]*)\s(?:\p{Lu}[\p{L}’'&-]*\s){0,4}(?:Alliance|Archives?|Australia|Authority|Canada|Club|Coalition|Collective|Federation|Forum|Fund|Initiative|Labs?|League|Museum|Network|Palace|Project|Radio|Railway|Services?|Society|Television|Transit|Trust|Watch)$/u;
const CHAPTER = /^(?:\p{Lu}[\p{L}’'&-]*\s){2,5}D\.C\.$/u;
const endsLikeBody = (words: string): boolean => {
  const first = ENDS_NAME.exec(words)?.[1];
  return CHAPTER.test(words) || (first !== undefined && !isGivenName(first));
};

const isNamedAsBody = (noun: string): boolean => isBodyNoun(noun) && !isPersonNoun(noun);

/**
 * Whether a label is the name of a body, a paper or a land by its form.
 *
 * @param head what of it stands before the first preposition.
 */
export const isNamedBody = (words: string, head: string): boolean =>
  endsInBody(words, head) ||
  PAPER_ALONE.test(words) ||
  PAPER_NAME.test(words) ||
  SURVEY.test(words) ||
  SITE.test(words) ||
  endsLikeBody(words) ||
  isNamedAsBody(KIND_AND_NAME.exec(words)?.[1] ?? '') ||
  LAND.test(words);
