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

/** `JOHN SMITH, JR.` is all name. */
const SUFFIX = /^,\s(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D|Q\.?C|K\.?C|M\.?P)\.?$/i;

/** `PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO`: an office, and behind it the name of who has it. */
const OFFICE_FIRST =
  /^([^,]{3,120}), ((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:DE |DEL |DE LA |de |del |de la )?\p{Lu}[\p{L}\p{M}.’'-]*){1,4})$/u;

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
  if (office?.[1] !== undefined && office[2] !== undefined && beginsWithOffice(office[1]))
    return { name: office[2], riders: [office[1], ...riders] };
  const comma = rest.indexOf(', ');
  if (comma <= 0 || SUFFIX.test(rest.slice(comma))) return { name: rest, riders };
  return { name: rest.slice(0, comma), riders: [rest.slice(comma + 2).trim(), ...riders] };
}

/** What labels that mean the same speaker share. */
export const labelKey = (printed: string): string => labelWords(readLabel(printed).name).join(' ');
