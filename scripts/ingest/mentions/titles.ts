const honorifics = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Sir', 'Dame', 'Lord', 'Lady', 'Madam'];

/** Offices as they stand before a name. Longer ones first: of two that fit, the longer is the title. */
const offices = [
  'Deputy Prime Minister',
  'Prime Minister',
  'Vice President',
  'Deputy Secretary',
  'Press Secretary',
  'Secretary-General',
  'Secretary General',
  'Attorney General',
  'Foreign Minister',
  'Foreign Secretary',
  'Chief Justice',
  'First Lady',
  'President',
  'Chancellor',
  'Premier',
  'Minister',
  'Secretary',
  'Ambassador',
  'Senator',
  'Representative',
  'Congressman',
  'Congresswoman',
  'Governor',
  'Mayor',
  'Administrator',
  'Director',
  'Commissioner',
  'Chairman',
  'Chairwoman',
  'Chair',
  'Speaker',
  'Justice',
  'Judge',
  'Professor',
  'General',
  'Colonel',
  'Captain',
  'King',
  'Queen',
  'Prince',
  'Princess',
  'Pope',
  'Sen.',
  'Rep.',
  'Gov.',
  'Gen.',
];

const anyCase = (title: string): string =>
  title.replace(/\./g, '\\.').replace(/\b[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

const NAME = String.raw`\p{Lu}[\p{L}]+(?:,? (?:and )?\p{Lu}[\p{L}]+)*`;
const TITLE = new RegExp(
  String.raw`(?<![\p{L}\p{N}\-'])((?:${honorifics.join('|')})\.?|(?:${offices.map(anyCase).join('|')})(?: (?:of|for) ${NAME})?) $`,
  'u',
);
const LONGEST = 60;

export interface Title {
  /** As printed. */
  text: string;
  start: number;
  honorific: boolean;
}

/** The title that stands directly before `start` of folded text: "Mr.", "Prime Minister", "Secretary of State". */
export function findTitleBefore(text: string, start: number): Title | undefined {
  const from = Math.max(0, start - LONGEST);
  const found = TITLE.exec(text.slice(from, start));
  if (!found?.[1]) return undefined;
  const [, title] = found;
  return { text: title, start: start - 1 - title.length, honorific: isHonorific(title) };
}

const isHonorific = (title: string): boolean => honorifics.includes(title.replace('.', ''));

/** Whether two honorifics are one: "Mr" is "Mr.". */
export const sameHonorific = (a: string, b: string): boolean => a.replace('.', '') === b.replace('.', '');
