import { headWords } from './head-words.ts';

/** `Ana Ruiz, President Tom Hale, Mayor`: people with their offices, as bodies list them above what they issue. */
const ROSTER = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}, (?:(?:city|county|town|vice|deputy|acting|board) )*(?:${headWords(({ office }) => office)}|councilmember|council member|councilor|councillor|alderman|alderwoman|commissioner|trustee|supervisor|attorney|clerk|administrator|manager|treasurer|secretary|chair(?:man|woman|person)?|concejal[a]?|regidora?|conseillère?|adjointe?)(?: pro tem(?:pore)?)?(?:,? |$)){1,4}$`,
  'iu',
);

/** True for a line that lists people with their offices: above what a body issues it is nobody’s title. */
export const isRoster = (text: string): boolean => text.length <= 240 && ROSTER.test(text);
