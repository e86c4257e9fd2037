import type { Evidence } from '../../../../src/record/sourced.ts';
import type { KindRule } from './clues.ts';

/** Services that carry what others pay for: `/PRNewswire/`, `(Business Wire)`. */
const WIRE =
  /PR ?Newswire|Business ?Wire|Globe ?Newswire|Access ?wire|EIN ?Presswire|PRWeb|Newsfile|\([\p{L}\d .-]{0,30}wire\)|\/[\p{L}\d .-]{2,40}\//iu;
/** What closes a release. */
const ABOUT =
  /^(?:(?:About|ABOUT) (?:[Tt]he |THE )?\p{Lu}|(?:Notes?|NOTES?) (?:[Tt]o|[Ff]or|TO|FOR) (?:[Tt]he |THE )?(?:[Ee]ditors?|EDITORS?)(?!\p{L})|(?:Acerca|ACERCA) (?:del?|DEL?) |(?:Sobre|SOBRE) (?:el |la |los |las |EL |LA )?\p{Lu}|(?:[ÀA] propos|À PROPOS) (?:de|du|des|d[’']|DE|DU|DES|D[’'])|(?:Note aux|NOTE AUX) (?:rédactions|éditeurs|RÉDACTIONS))/u;
const TODAY =
  /(?<!\p{L})(?:(?:today|this week|has|have) (?:announced|launched|released|unveiled|welcomed|issued)|announced today|anunció hoy|hoy (?:anunció|dio a conocer|presentó)|annonce aujourd[’']hui|a annoncé aujourd[’']hui)(?!\p{L})/iu;

/** Releases have whom to ask, a mark at their end and a part on who sends them. Two such signs are needed, and no reporter. */
export const fromRelease: KindRule = ({ document, blocks, bylines, contact, endMark, dateline }, prose) => {
  if (bylines.length > 0) return undefined;
  const about = blocks
    .slice(1)
    .find((block) => block.kind !== 'turn' && block.text.length <= 160 && ABOUT.test(block.text));
  const wire = WIRE.exec(dateline ?? '')?.[0];
  const first = prose[0];
  const today = TODAY.exec(first?.text ?? '')?.[0];
  const evidence: Evidence[] = [
    ...(about && about.kind !== 'turn' ? [{ document, block: about.id, exact: about.text }] : []),
    ...(first && today !== undefined ? [{ document, block: first.id, exact: today }] : []),
  ];
  const signs = [
    ...(wire === undefined ? [] : [`“${wire}” in its dateline`]),
    ...(contact === undefined ? [] : ['a line that says whom to ask']),
    ...(endMark === undefined ? [] : [`“${endMark}” at its end`]),
    ...(about ? ['a part on who sends it'] : []),
    ...(today === undefined ? [] : ['an announcement']),
  ];
  if (wire === undefined && signs.length < 2) return undefined;
  return {
    value: 'press-release',
    basis: 'inferred',
    ...(evidence.length > 0 && { evidence }),
    note: `It has ${signs.join(', ')}, and no byline.`,
  };
};
