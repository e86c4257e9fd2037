/** A date as each style prints it. Written by hand, not by the engine’s code. */
export interface WrittenDay {
  chicago: string;
  apa: string;
  mla: string;
}

const longMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
longMonths.push('August', 'September', 'October', 'November', 'December');
const shortMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** An EDTF value as each style prints it: in brackets where the document does not state it. */
export function writeDay(edtf: string, stated: boolean): WrittenDay {
  const about = edtf.endsWith('~');
  const [from = '', to] = edtf.replace(/[[\]~]/g, '').split(/\.\.|\//);
  const words = (unit: (date: string) => string, circa: string) => {
    const phrase = to === undefined ? unit(from) : describe(edtf.startsWith('['), from && unit(from), to && unit(to));
    const inner = about ? `${circa} ${phrase}` : phrase;
    return stated ? inner : `[${inner}]`;
  };
  return { chicago: words(inChicago, 'ca.'), apa: words(inApa, 'ca.'), mla: words(inMla, 'circa') };
}

function describe(isSet: boolean, from: string, to: string): string {
  if (from !== '' && to !== '') return isSet ? `between ${from} and ${to}` : `${from} – ${to}`;
  if (from !== '') return `${isSet ? 'not before' : 'from'} ${from}`;
  return `${isSet ? 'not after' : 'until'} ${to}`;
}

const partsOf = (date: string) => date.split('-').map(Number) as [year: number, month?: number, day?: number];

/** Each is given a date as far as it is known: `1999-05-05`, `1999-05`, `1999`. */
function inChicago(date: string): string {
  const [year, month, day] = partsOf(date);
  if (month === undefined) return String(year);
  const name = longMonths[month - 1] ?? '';
  return day === undefined ? `${name} ${String(year)}` : `${name} ${String(day)}, ${String(year)}`;
}

function inApa(date: string): string {
  const [year, month, day] = partsOf(date);
  if (month === undefined) return String(year);
  const name = longMonths[month - 1] ?? '';
  return `${String(year)}, ${name}${day === undefined ? '' : ` ${String(day)}`}`;
}

function inMla(date: string): string {
  const [year, month, day] = partsOf(date);
  if (month === undefined) return String(year);
  return `${day === undefined ? '' : `${String(day)} `}${shortMonths[month - 1] ?? ''} ${String(year)}`;
}
