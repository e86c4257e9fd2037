/** Months as texts of several languages write them, in full and shortened; a full stop behind the short form is not part of it. */
const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene', 'janvier', 'janv', 'janeiro', 'januar', 'jänner', 'gennaio'],
  ['february', 'feb', 'febrero', 'février', 'févr', 'fév', 'fevereiro', 'februar', 'febbraio'],
  ['march', 'mar', 'marzo', 'mars', 'março', 'märz'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile'],
  ['may', 'mayo', 'mai', 'maio', 'maggio'],
  ['june', 'jun', 'junio', 'juin', 'junho', 'juni', 'giugno'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'julho', 'juli', 'luglio'],
  ['august', 'aug', 'agosto', 'ago', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre', 'setembro', 'settembre'],
  ['october', 'oct', 'octubre', 'octobre', 'outubro', 'oktober', 'okt', 'ottobre'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'dic', 'décembre', 'déc', 'dezembro', 'dezember', 'dez', 'dicembre'],
];

const weekdays: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tues', 'tue', 'weds', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat', 'sun'],
  ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  ...['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira'],
];

const numbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** Parts of regular expressions with the flags `iu`. */
export const ANY_MONTH = `(?:${longestFirst(numbers.keys())})(?!\\p{L})\\.?`;
export const ANY_WEEKDAY = `(?:${longestFirst(weekdays)})(?!\\p{L})\\.?`;
/** The same for patterns to which case says something; the first letter may be a capital. */
export const WEEKDAY_IN_TEXT = `(?:${longestFirst(weekdays.map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`))})(?!\\p{L})\\.?`;

/** `März` → 3; nothing for what is no month's name. */
export const numberOfMonth = (name: string): number | undefined => numbers.get(name.toLowerCase().replace(/\.$/, ''));
