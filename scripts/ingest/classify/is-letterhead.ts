import { countWords } from '../../../src/record/passages.ts';
import { anyHeadWord, headWords } from './head-words.ts';
import { isRoster } from './is-roster.ts';

const FIRST = new RegExp(
  `^(?:the |el |la |le )?(?:[\\p{L}.’'-]+ ){0,3}(?:${headWords(({ issuer }) => issuer.first)})(?!\\p{L})`,
  'iu',
);
const LAST = new RegExp(`(?<!\\p{L})(?:${headWords(({ issuer }) => issuer.last)})[,.]?$`, 'iu');
const OFFICE = anyHeadWord(({ office }) => office);
const VERB = anyHeadWord(({ verb }) => verb);
const SECTION = new RegExp(
  `^(?:${headWords(({ section }) => section)})(?: (?:news|desk))?(?: ?[|>›»/·-] ?(?:${headWords(({ section }) => section)}|[\\p{L} &]{2,30}))*$`,
  'iu',
);
/** What a body issues or holds, and no body: `COMMUNIQUÉ DU CONSEIL DES MINISTRES`, `Regular Meeting of the City Council`. */
const ISSUED =
  /^(?:the |le |la |el )?(?:(?:regular|special|annual|joint|final|official|public|draft|ordinary|emergency) ){0,3}(?:communiqués?|communiques?|comptes?[- ]rendus?|procès[- ]verbal|ordre du jour|relevé des décisions|rapport|déclaration|résolution|séance|réunion|comunicado|acta|informe|orden del día|declaración|sesión|reunión|reports?|minutes|agenda|statement|meetings?|session|hearing|notice|guidelines|bylaws|by-laws|calendar|schedule|resolution|proceedings|recommendations) (?:of|by|from|to|du|de|des|del|d[’'])(?!\p{L})/iu;
const LONGEST_ISSUER = 12;
/** `Office of Senator Jane Doe`, `Ministry of Ports`: what it is stands first. */
const OWN_OFFICE =
  /^(?:the )?(?:office|department|ministry|secretariat|embassy|government|bureau|oficina|ministerio|secretaría|gobierno|embajada|presidencia|bureau|ministère|cabinet|gouvernement|ambassade) (?:of|for|de|del|du|des)(?!\p{L})/iu;
/** A street, a box, a code of post. */
const ADDRESS =
  /^(?:p\.? ?o\.? box|\d{1,5} \p{L}[\p{L}. ]+(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|way|lane|place|suite|floor)(?!\p{L}))|(?<!\p{L})[A-Z]{2} \d{5}(?:-\d{4})?$|(?<!\p{L})[A-Z]\d[A-Z] ?\d[A-Z]\d$/iu;
/** `Ref. 24/55`, `No. 123`, `IP/24/1234`. */
const NUMBER =
  /^(?:(?:ref(?:erence)?|release|no|nr|núm|n[º°]|document|boletín|comunicado|page)\.? ?(?:no\.?|n[º°]\.?|#)?[ :]? ?)?[\p{Lu}\d][\p{Lu}\d/.#-]{0,24}$/iu;
/** `Prepared by the Ministry of Ports` */
const MADE_BY = /^(?:prepared|submitted|issued|compiled|produced|presented) (?:by|for)(?: ?: ?| )(?:the )?/iu;
/** `Elder City Council Regular Meeting`: what the body holds is no part of its name. */
const OCCASION =
  /,?(?: (?:regular|special|annual|joint|ordinary|extraordinary|emergency|public|general|virtual|monthly)){0,3} (?:meetings?|sessions?|hearings?|agenda|minutes|workshops?|work session|study session)(?: (?:agenda|minutes|transcripts?))?$/iu;
/** Names of bodies and people: every word but the small ones has its capital. */
export const isName = (text: string): boolean =>
  text
    .split(/[\s/-]+/u)
    .every((word) =>
      /^(?:[\p{Lu}\d(“"&|]|(?:of|the|and|at|for|on|to|de|del|la|las|los|le|les|en|des|du|y|et|d[’']\p{L}+|l[’']\p{L}+)$)/u.test(
        word,
      ),
    );

export const hasHeadlineVerb = (text: string): boolean => VERB.test(text.replace(/(?:^|\s)(?:on|to|after|as)$/iu, ''));

export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** A part of a newspaper, or the way to it: `WORLD`, `News > Politics`. */
export const isSectionLine = (text: string): boolean => text.length <= 80 && SECTION.test(text.trim());

const isBody = (text: string): boolean => (FIRST.test(text) || LAST.test(text)) && !ISSUED.test(text);

/** A body, and no person: it is nobody’s headline. */
export const isBodyLine = (text: string): boolean => ADDRESS.test(text) || isBody(text) || MADE_BY.test(text);

/** What governs, by its name: nobody speaks in it as in a hall. */
const GOVERNS =
  /^(?:the |la |el |le )?(?:office|ministry|department|government|secretariat|presidencia|secretaría|gobierno|ministerio|cancillería|présidence|ministère|gouvernement|cabinet)(?!\p{L})/iu;
export const isGoverning = (text: string): boolean => GOVERNS.test(text) && readIssuer(text) !== undefined;

/**
 * The body that a letterhead names; undefined for people, their offices, addresses and numbers: `From the Office of the Mayor` →
 * `Office of the Mayor`.
 */
export function readIssuer(line: string): string | undefined {
  const text = line
    .trim()
    .replace(/^(?:from|de) (?:the |la )?(?=office|oficina)/iu, '')
    .replace(MADE_BY, '')
    .replace(OCCASION, '');
  if (countWords(text) > LONGEST_ISSUER || ADDRESS.test(text) || /\d|[:;@|]/.test(text)) return undefined;
  // “Committee Meeting” names no body.
  if (countWords(text) < 2 && text !== line.trim()) return undefined;
  return (OWN_OFFICE.test(text) || isBody(text)) && (OWN_OFFICE.test(text) || !OFFICE.test(text)) ? text : undefined;
}

/** Who issues what follows: `Office of the Press Secretary`, `TOM HALE MP`, `Shadow Minister for Harbours`; its address or its number. */
export function isLetterhead(text: string): boolean {
  if (text.length > 120) return false;
  if (ADDRESS.test(text) || (/\d/.test(text) && NUMBER.test(text)) || MADE_BY.test(text)) return true;
  if (isRoster(text)) return true;
  if (countWords(text) > 14 || !isName(text) || /[:;?!]/.test(text)) return false;
  // Title Case hides verbs: “Minister Opens Pier”.
  if (/ to (?!the )\p{Lu}/u.test(text)) return false;
  if (hasHeadlineVerb(text.replace(/(?<= )(?:on|to|for|of|and|the|at)(?= )/giu, ''))) return false;
  return isBody(text) || (OFFICE.test(text) && !ISSUED.test(text));
}
