import { allSayings } from '../ingest/languages/reading.ts';
import { isRegion } from '../ingest/quotes/personal-name.ts';
import { isBodyNoun } from '../ingest/quotes/person-nouns.ts';
import { anyOf } from '../ingest/text/any-of.ts';

/** Nouns for bodies that stand in their names, besides those that speak in reports. */
const BODY =
  /^(?:Administration|Army|Airlines|Airways|Assembly|Associates|Brothers|Bros|Caucus|Co|Commons|Companies|Conference|Congress|Corp|Corps|Directorate|Forces|GmbH|Holdings|Inc|Industries|Labs|Ltd|LLC|Navy|Parliament|PLC|Police|Reserve|Secretariat|Technologies|Times)$/;
/** Bodies that are as often a building. */
const BUILDING = /^(?:club|school|court|office|center|centre|chamber|museum|library|hospital|church)$/i;
/** Nouns of bodies that are none in a name. */
const NO_BODY =
  /^(?:body|business|campaign|city|country|government|mission|movement|outlet|paper|panel|platform|programme|town|village)$/i;
const romanceBody = new RegExp(`^(?:${anyOf(allSayings.map(({ bodies }) => bodies))})$`, 'iu');

/** Nouns in the names of places: behind the name, and before it. */
const PLACE_LAST =
  /^(?:Airport|Avenue|Bay|Beach|Boulevard|Canyon|City|County|Creek|Desert|Falls|Gulf|Harbou?r|Heights|Highway|Hills|Island|Islands|Isles|Lake|Lakes|Mountain|Mountains|Ocean|Park|Peninsula|Plaza|Province|River|Sea|Square|Strait|Street|Township|Valley|Village)$/;
const PLACE_FIRST =
  /^(?:Bahía|Baie|Bay|Cabo|Cape|Calle|Cerro|City|Ciudad|Commonwealth|County|District|Estado|Fort|Golfe|Golfo|Gulf|Île|Isla|Islas|Isle|Kingdom|Lac|Lago|Lake|Mont|Monte|Mount|Playa|Province|Provincia|Puente|Puerto|Republic|República|République|Río|Rivière|Rue|Sierra|Strait|Valle|Ville)$/;

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
  if (name === 'United Nations') return { noun: 'Nations', isSure: true };
  const joined = words.findIndex((word) => JOINS.test(word));
  const head = joined > 0 ? (words[joined - 1] ?? '') : last;
  // “Ministerio de Pesca”, “Banque Ruiz”
  if (romanceBody.test(first) && (JOINS.test(second) || !(isBody(first) || isBody(last))))
    return { noun: first, isSure: true };
  // “Centers for …”
  const single = /^(?:Centers|Centres|Institutes)$/.test(head) ? head.slice(0, -1) : head;
  return isBody(head) || isBody(single) ? { noun: head, isSure: joined > 0 || !BUILDING.test(head) } : undefined;
}

/** `County` of `Cook County`, `Lake` of `Lake Erie`. */
export function placeNounOf(name: string): string | undefined {
  const words = name.split(' ');
  if (words.length < 2 || words.some((word) => word.endsWith('.')) || bodyNounOf(name)) return undefined;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return PLACE_LAST.test(last) ? last : PLACE_FIRST.test(first) ? first : undefined;
}

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** Of countries and territories, and of parts of the world: those below 001, the world. */
const codes = [
  ...letters.flatMap((first) => letters.map((second) => first + second)),
  ...Array.from({ length: 998 }, (_, at) => String(at + 2).padStart(3, '0')),
];

/** What lands are called in the languages that ingest reads, as the platform knows them. */
function listLands(): Set<string> {
  const names = ['en', 'es', 'fr'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return new Set(codes.flatMap((code) => names.flatMap((one) => (one.of(code) === code ? [] : [one.of(code) ?? '']))));
}

let lands: Set<string> | undefined;

/** Whether a country, a territory, a state or a part of the world is called so: `United States of America` too. */
export function isLand(name: string): boolean {
  lands ??= listLands();
  const [short = ''] = name.split(' of ', 1);
  return [name, short].some((one) => lands?.has(one) === true || isRegion(one)) && !(bodyNounOf(name)?.isSure ?? false);
}
