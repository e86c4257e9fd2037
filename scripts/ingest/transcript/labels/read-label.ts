import { isGivenName } from '../../classify/given-names.ts';
import { allSayings } from '../../languages/reading.ts';
import { labelWords, OFFICES } from '../vocabulary.ts';

/** What a printed label says: who speaks, and what rides along with it. */
export interface ReadLabel {
  /** Who speaks, without riders: `ANTHONY MARSH` of `ANTHONY MARSH, LEADER OF THE COUNCIL (continuing)`. */
  name: string;
  /** Offices behind a comma, and what stands in brackets behind the name. */
  riders: string[];
}

const BRACKETS = /\s?(?:\(((?:[^()]|\([^()]*\))*)\)|\[([^[\]]*)\])$/u;
/** Brackets of which one was closed too often: all of it rides along. */
const UNEVEN = /^([^()]+?) \((.+)\)$/u;
/** What begins the name of an office that stands before its holder's, apart from what stands before any name. */
const HEADS = new Set(
  `titular coordinador coordinadora encargado encargada fiscal comandante procurador procuradora comisionado comisionada
   director subdirector subdirectora rector rectora magistrado magistrada`.split(/\s+/),
);
/** True where the first word tells of an office. */
export function beginsWithOffice(text: string): boolean {
  const [first = ''] = labelWords(text);
  return OFFICES.has(first) || HEADS.has(first);
}

/** What people are besides: `oficial`, `vecina`, `directrice`. */
const TRADE = new RegExp(
  `^(?:${allSayings.map(({ people }) => people).join('|')}|beneficiari[oa]|derechohabiente|habitante|integrante|vocal|conductora?|atleta|jugadora?|campeón|campeona|servidora?|agregad[oa]|activista|moderadora?|participante|divulgadora?|promotora?|traductora?|intérprete|locutora?|cronista)$`,
  'u',
);

/** True where the first word tells of an office or of what somebody is. */
export const beginsWithTrade = (text: string): boolean =>
  beginsWithOffice(text) || TRADE.test(labelWords(text)[0] ?? '');

/** `JOHN SMITH, JR.` is all name. */
const SUFFIX = /^,\s(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Q\.?C|K\.?C|M\.?P)\.?$/i;

/**
 * `PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO`: an office, and behind it the name of who has it. The name of an office may have commas of
 * its own, and then goes on behind them with what joins its parts.
 */
const OFFICE_FIRST =
  /^(.{3,460}), ((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:(?:DE|DEL|LA|LAS|LOS|de|del|la|las|los) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,7})$/u;
/** What people do, as words for it end, and of what: `EMBALSAMADOR DE AVES`. */
const TRADE_FORM = /^\p{L}{3,}(?:dora?|tora?|ista) (?:de|del|en) /iu;
/** Two people; a surname of two parts has one word behind its `Y`. */
const JOINED = /(?:^|\s)(?:(?:E|AND|ET|e|and|et)\s|(?:Y|y)\s(?!\S+$))|^\S+ [Yy] /u;

/** Parts a label from its riders. */
export function readLabel(printed: string): ReadLabel {
  const riders: string[] = [];
  let rest = printed.trim();
  for (let match = BRACKETS.exec(rest); match && match.index > 0; match = BRACKETS.exec(rest)) {
    riders.unshift((match[1] ?? match[2] ?? '').trim());
    rest = rest.slice(0, match.index).trimEnd();
  }
  const uneven = rest.endsWith(')') ? UNEVEN.exec(rest) : null;
  if (uneven?.[1] !== undefined && uneven[2] !== undefined) [rest, riders[0]] = [uneven[1], uneven[2]];
  const office = OFFICE_FIRST.exec(rest);
  const [, held = '', holder = ''] = office ?? [];
  const isHeld = beginsWithTrade(held) || ((TRADE_FORM.test(held) || isGivenName(holder)) && !isGivenName(held));
  if (held !== '' && isHeld && !beginsWithTrade(holder) && !JOINED.test(holder))
    return { name: holder, riders: [held, ...riders] };
  const comma = rest.indexOf(', ');
  if (comma <= 0 || SUFFIX.test(rest.slice(comma))) return { name: rest, riders };
  return { name: rest.slice(0, comma), riders: [rest.slice(comma + 2).trim(), ...riders] };
}

/** What labels that mean the same speaker share. */
export const labelKey = (printed: string): string => labelWords(readLabel(printed).name).join(' ');
