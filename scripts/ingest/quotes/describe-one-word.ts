import type { QuoteSpeaker } from '../../../src/record/quote.ts';
import { isGivenName } from '../classify/given-names.ts';
import { isCompoundOfCapitals } from './people/may-be-person.ts';
import { isRegion, isSingleName } from './personal-name.ts';
import type { ReadProse } from './prose.ts';

/** Lands that speak by their governments and are hardly anybody's name, beside those of `isRegion`. */
const LANDS = new Set(
  `Afghanistan Albania Algeria Angola Argentina Armenia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Botswana Bulgaria
  Burma Cambodia Cameroon Chile Colombia Croatia Cuba Cyprus Denmark Ecuador Eritrea Estonia Ethiopia Fiji Finland Ghana Greece Guatemala
  Guinea Guyana Haiti Honduras Hungary Iceland Indonesia Jamaica Kazakhstan Kenya Kosovo Kuwait Laos Latvia Lebanon Liberia Libya
  Lithuania Luxembourg Malawi Malaysia Maldives Mali Malta Moldova Mongolia Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua
  Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Rwanda Senegal Serbia
  Singapore Slovakia Slovenia Somalia Sudan Sweden Switzerland Taiwan Tajikistan Tanzania Thailand Togo Tunisia Uganda Uruguay Uzbekistan
  Venezuela Vietnam Yemen Zambia Zimbabwe Beijing Brussels Canberra Islamabad Jakarta Kabul Kyiv Moscow Ottawa Pyongyang Riyadh Seoul
  Tehran Tokyo Whitehall`.split(/\s+/),
);
/** States whose names women bear. */
const WOMENS =
  /^(?:Virginia|Florence|Victoria|Georgia|Carolina|Montana|Dakota|Mercedes|Santiago|Guadalupe|Asia|Paris)$/;
/** Bodies of one word. */
const BODIES =
  /^(?:Treasury|Parliament|Cabinet|Labour|Vatican|Interpol|Europol|Hamas|Hezbollah|Unicef|Unesco|Nato|Opec|Ofcom|Ofsted|Ofgem|Eurostat|Greenpeace|Oxfam|Amnesty)$/;
/** Who is known by one name. */
const ONE_NAME =
  /^(?:Jesus|Christ|Moses|Isaiah|Buddha|Confucius|Plato|Socrates|Aristotle|Cicero|Seneca|Homer|Voltaire|Napoleon|Machiavelli|Shakespeare)$/;
/** What is called by its first letters, and who: `AOC`. */
const LETTERS =
  /^(?!(?:AOC|FDR|JFK|LBJ|MLK|RBG|RFK|CEO|CFO|COO|CTO|PM|MP|VP|MC|DJ|GM|TV|OK|II|III|IV|VI|AI)$)\p{Lu}{2,6}$/u;

/** Behind its name: what firms have and people don't. */
const OF_FIRM = String.raw`\s(?:Inc|Corp|Ltd|LLC|plc|CEO|CFO|COO|CTO|employees?|engineers?|users|customers|shareholders?|subsidiar\p{Ll}+|shares)(?!\p{L})|,\swhich\s`;

/**
 * What one word with a capital is that speaks, by its form and by what the text says of it: a body for first letters, a land, `YouTube` and
 * “Ferro, which”; a person for a first name. Undefined where it may as well be one as the other.
 */
export function describeOneWord(
  word: string,
  passages: readonly ReadProse[],
): Extract<QuoteSpeaker['status'], 'named' | 'organization'> | undefined {
  if (LETTERS.test(word)) {
    // “ROE said” where the text knows a Roe, “READ MORE” where it has “more”: a word in capitals.
    const small = word.slice(1).toLowerCase();
    const other = new RegExp(
      String.raw`(?<!\p{L})(?:${word.charAt(0)}|${word.charAt(0).toLowerCase()})${small}(?!\p{L})`,
      'u',
    );
    // “MR. ROE said”
    const titled = new RegExp(
      String.raw`(?<!\p{L})(?:MR|MRS|MS|DR|REV|SEN|REP|GOV|GEN|PROF|SIR|JUDGE|MAYOR|SENATOR|PRESIDENT)\.?\s${word}(?!\p{L})`,
      'u',
    );
    return passages.some(({ text }) => other.test(text) || titled.test(text)) ? undefined : 'organization';
  }
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(word)) return undefined;
  if (ONE_NAME.test(word)) return 'named';
  if (BODIES.test(word) || LANDS.has(word) || isCompoundOfCapitals(word)) return 'organization';
  if (WOMENS.test(word)) return undefined;
  if (isRegion(word)) return 'organization';
  if (isSingleName(word) && isGivenName(word)) return 'named';
  const firm = new RegExp(String.raw`(?<![\p{L}’'-]|\p{Lu}[\p{L}’'-]*\s)${word}(?:${OF_FIRM})`, 'u');
  return passages.some(({ masked }) => firm.test(masked)) ? 'organization' : undefined;
}
