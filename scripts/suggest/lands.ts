import { foldName } from '../ingest/mentions/fold-for-matching.ts';
import { isRegion, tellsOrigin } from '../ingest/quotes/personal-name.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
/** Of countries and territories, and of parts of the world: those below 001, the world. */
const codes = [
  ...letters.flatMap((first) => letters.map((second) => first + second)),
  ...Array.from({ length: 998 }, (_, at) => String(at + 2).padStart(3, '0')),
];

/** A land in the languages that ingest reads. */
interface Land {
  /** Of the platform; two names of one code are one land. */
  code: string;
  languages: ReadonlySet<string>;
}

/** The European Union, the euro area and the United Nations: bodies. */
const BODIES = new Set(['EU', 'EZ', 'UN']);

/** What lands are called, as the platform knows them, by their names without accents and capitals. */
function listLands(): Map<string, Land> {
  const lands = new Map<string, Land & { languages: Set<string> }>();
  for (const language of ['en', 'es', 'fr']) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of codes) {
      const name = names.of(code);
      if (name === undefined || name === code || BODIES.has(code)) continue;
      const land = lands.get(foldName(name)) ?? { code, languages: new Set() };
      lands.set(foldName(name), { ...land, languages: land.languages.add(language) });
    }
  }
  return lands;
}

let lands: Map<string, Land> | undefined;

/** The form of `New York` alone is that of `New Year`, and of `North Korean`. */
const QUARTERED =
  /^(?:New (?:Brunswick|Caledonia|Delhi|England|Hampshire|Jersey|Mexico|Orleans|South Wales|York|Zealand)|North (?:Carolina|Dakota|Korea|Macedonia)|South (?:Africa|Australia|Carolina|Dakota|Korea|Sudan))$/;
const isQuartered = (name: string): boolean => !/^(?:New|North|South) /.test(name) || QUARTERED.test(name);
const FORM_OF_STATE = /^(?:Confederation|Federation|Kingdom|Republic)$/;

/** What the platform knows a land by; undefined where it is none of a whole world. */
export function landOf(name: string): Land | undefined {
  lands ??= listLands();
  if (name === 'United States of America') return lands.get('united states');
  return /^\p{Lu}/u.test(name) ? lands.get(foldName(name)) : undefined;
}

/** Whether a country, a territory, a state or a part of the world is called so: `Russian Federation` too. */
export function isLand(name: string): boolean {
  const [first = '', second = '', ...others] = name.split(' ');
  if (others.length === 0 && tellsOrigin(first) && FORM_OF_STATE.test(second)) return true;
  return landOf(name) !== undefined || (isRegion(name) && isQuartered(name));
}

let cities: Set<string> | undefined;

/** Whether a large city is called so: one that a zone of time is named after. */
export function isCity(name: string): boolean {
  cities ??= new Set(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => /^(?:Africa|America|Asia|Australia|Europe)\//.test(zone))
      .map((zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')),
  );
  return cities.has(name);
}
