import { paragraphStem, readId } from '../record/passage-id.ts';

/** How passages are called, by what their ids begin with: `{ tp: 'turn #, ¶%' }`. */
export type PassageCalls = Readonly<Record<string, string>>;

/** What stands for the numbers of an id. */
const [ownNumber, within] = ['#', '%'];

/** How a passage is called where it is called as others of its kind; its id where those have no name. */
export function callPassage(id: string, calls: PassageCalls): string {
  const { number = '', paragraph = '' } = readId(id) ?? {};
  return (calls[kindOf(id)] ?? id).replace(ownNumber, number).replace(within, paragraph);
}

/** The names of passages with a sign in the place of each number: where one is called otherwise, its own name is to be kept. */
export const callsOf = (passages: Iterable<readonly [id: string, passage: { name: string }]>): PassageCalls =>
  Object.fromEntries(
    Array.from(passages).flatMap(([id, { name }]) => (readId(id) ? [[kindOf(id), patternOf(id, name)]] : [])),
  );

/** What ids begin with that are called alike: `t` for turns, `tp` for their paragraphs. */
function kindOf(id: string): string {
  const { prefix = '', paragraph } = readId(id) ?? {};
  return paragraph === undefined ? prefix : paragraphStem(prefix);
}

function patternOf(id: string, name: string): string {
  const { number = '', paragraph } = readId(id) ?? {};
  const whole = name.replace(number, ownNumber);
  const at = paragraph === undefined ? -1 : whole.lastIndexOf(paragraph);
  return at === -1 ? whole : whole.slice(0, at) + within + whole.slice(at + (paragraph ?? '').length);
}
