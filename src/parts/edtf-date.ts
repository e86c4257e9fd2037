import { parseEdtf, parseUnit, type DateBounds, type DateUnit } from '../record/edtf.ts';
import { dateWords as words } from '#words/parts/dates.ts';

/** For people: `5 May 1999`, `9–10 May 1999`, `on or before 5 May 1999`. A form not known is shown as it is. */
export function formatEdtf(edtf: string): string {
  const several = /^\{(.*)\}$/.exec(edtf)?.[1];
  if (several !== undefined) return words.all(several.split(',').map(formatEdtf));
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  const plain = edtf.replace(/[~?%[\]]/g, '');
  const [from = '', to = ''] = parsed.kind === 'single' ? [plain, plain] : plain.split(/\.\.(?=.)|(?<=\d)\.\.|\//);
  const phrased = phrase(parsed, parseUnit(from), parseUnit(to));
  return parsed.about ? words.about(phrased) : phrased;
}

function phrase({ kind }: DateBounds, from: DateUnit | undefined, to: DateUnit | undefined): string {
  if (kind === 'single' && from) return words.unit(from);
  if (from && to) return kind === 'set' ? words.between(words.unit(from), words.unit(to)) : words.span(from, to);
  if (from) return kind === 'set' ? words.onOrAfter(words.unit(from)) : words.from(words.unit(from));
  if (!to) return '';
  return kind === 'set' ? words.onOrBefore(words.unit(to)) : words.until(words.unit(to));
}
