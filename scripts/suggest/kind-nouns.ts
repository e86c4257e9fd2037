import { allSayings } from '../ingest/languages/reading.ts';
import { isBodyNoun, isPersonNoun } from '../ingest/quotes/person-nouns.ts';
import { anyOf } from '../ingest/text/any-of.ts';
import { isLand } from './lands.ts';

/** Nouns for bodies that stand in their names, besides those that speak in reports. */
const BODY =
  /^(?:Administration|Army|Airlines|Airways|Assembly|Associates|Brothers|Bros|Caucus|Co|Commons|Companies|Conference|Congress|Corp|Corps|Directorate|Forces|GmbH|Holdings|Inc|Industries|Labs|Ltd|LLC|Navy|Parliament|PLC|Police|Secretariat|Technologies|Times)$/;
/** Bodies that are as often a building. */
const BUILDING = /^(?:club|school|court|office|center|centre|chamber|museum|library|hospital|church)$/i;
/** Nouns of bodies that are none in a name. */
const NO_BODY =
  /^(?:body|business|campaign|chain|city|country|government|mission|movement|outlet|paper|panel|platform|programme|station|town|village)$/i;
const romanceBody = new RegExp(`^(?:${anyOf(allSayings.map(({ bodies }) => bodies))})$`, 'iu');

/** Names that a noun makes no body, or makes one. */
const NO_BODIES = /^(?:East|Left|North|Right|South|West) Bank$/;
const BODIES = /^(?:United Nations|Federal Reserve)$/;
/** Courts of which a land has one. */
const HIGH_COURT = /^(?:Constitutional|High|Supreme) Court$/;

/** Nouns in the names of places: behind the name, and before it. */
const PLACE_LAST =
  /^(?:Airport|Avenue|Bay|Beach|Boulevard|Canyon|City|County|Creek|Desert|Falls|Gulf|Harbou?r|Heights|Highway|Hills|Island|Islands|Isles|Lake|Lakes|Mountain|Mountains|Ocean|Park|Peninsula|Plaza|Province|River|Sea|Square|Strait|Street|Township|Valley|Village)$/;
const PLACE_FIRST =
  /^(?:Bahía|Baie|Bay|Cabo|Cape|Calle|Cerro|City|Ciudad|Commonwealth|County|District|Estado|Fort|Golfe|Golfo|Gulf|Île|Isla|Islas|Isle|Kingdom|Lac|Lago|Lake|Mont|Monte|Mount|Playa|Province|Provincia|Puente|Puerto|Republic|República|République|Río|Rivière|Rue|Sierra|Strait|Valle|Ville)$/;

/** Of these, those that a name needs behind them: `City of Velm`, and no `City Council`. */
const PLACE_OF =
  /^(?:City|Commonwealth|County|District|Estado|Kingdom|Province|Provincia|Republic|República|République)$/;
/** So many words a name has whose first is such a noun: `Mount Velm`. */
const mostBehindFirst = 3;

const JOINS = /^(?:of|for|de|del|du|des|para|pour)$/;

/** Forms of companies: names of none. */
const FORM = /^(?:Associates|Brothers|Bros|Co|Companies|Corp|GmbH|Holdings|Inc|Ltd|LLC|PLC)$/;

const isBody = (word: string): boolean => BODY.test(word) || (!NO_BODY.test(word) && isBodyNoun(word.toLowerCase()));

/** What a name says of itself that a body is called, and whether nothing else is called so. */
export interface BodyNoun {
  noun: string;
  isSure: boolean;
}

/** `Department` of `Department of Fish`, `Bank` of `First Bank`; `Senate` alone, and `Hill Library`, are not sure. */
export function bodyNounOf(name: string): BodyNoun | undefined {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) return isBody(first) && !FORM.test(first) ? { noun: first, isSure: false } : undefined;
  if (BODIES.test(name)) return { noun: last, isSure: true };
  if (HIGH_COURT.test(name)) return { noun: last, isSure: true };
  if (NO_BODIES.test(name) || isLand(name)) return undefined;
  const joined = words.findIndex((word) => JOINS.test(word));
  const head = joined > 0 ? (words[joined - 1] ?? '') : last;
  // “Ministerio de Pesca”, “Banque Ruiz”
  if (romanceBody.test(first) && (JOINS.test(second) || !(isBody(first) || isBody(last))))
    return { noun: first, isSure: true };
  // “Executive Producer of …”
  if (joined > 0 && isPersonNoun(head.toLowerCase())) return undefined;
  // “Centers for …”
  const single = /^(?:Centers|Centres|Institutes)$/.test(head) ? head.slice(0, -1) : head;
  return isBody(head) || isBody(single) ? { noun: head, isSure: joined > 0 || !BUILDING.test(head) } : undefined;
}

/** `County` of `Cook County`, `Lake` of `Lake Erie`. */
export function placeNounOf(name: string): string | undefined {
  const words = name.split(' ');
  if (words.length < 2 || words.some((word) => word.endsWith('.')) || bodyNounOf(name)) return undefined;
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const isJoined = words.some((word) => JOINS.test(word));
  // “Battle of the Coral Sea”, “Board National Park”
  if (PLACE_LAST.test(last) && !isJoined && !isBody(first)) return last;
  if (!PLACE_FIRST.test(first) || /^(?:Costa|Puerto) Ricans?(?:\s|$)/.test(name) || words.slice(1).some(isBody))
    return undefined;
  if (words.some((word) => isPersonNoun(word.toLowerCase()))) return undefined;
  if (JOINS.test(second)) return first;
  return PLACE_OF.test(first) || words.length > mostBehindFirst ? undefined : first;
}
