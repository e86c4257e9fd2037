import type { Exchange, Turn } from '../../../src/record/block.ts';
import { HONORIFICS, OFFICES, PRESS, MODERATORS } from './vocabulary.ts';

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}\p{M}’'-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}’'-]*)?`;
/** “Good afternoon, Juan.” “Thank you, Susan.” at the head of a sentence. */
const GREETED = new RegExp(
  String.raw`(?=[AGHOSTWY])(?<=^|[.!?—] )(?:(?:Great|Yes|Yeah|Okay|Sure|So|Well|Oh|And)[.,] )?(?:Good (?:morning|afternoon|evening)|Thanks?(?: you)?(?: (?:so|very) much)?|Hi|Hello|Hey),? (${NAME})(?=[.,;!?—]| —)`,
  'gu',
);
/** “And then, Colleen, we’ll come back to you”: a name between commas, in a sentence that speaks to somebody. */
const SPOKEN_TO = new RegExp(
  String.raw`, (${NAME}), (?=(?:we|I|if|can|could|would|do|did|are|you|let)\b[^.?!]*\byou)`,
  'gu',
);
/** “Go ahead, Peter.” “Peter, go ahead.” at the end of a turn: whoever speaks next. */
const CALLED_ON = new RegExp(
  String.raw`(?:Go ahead, (${NAME})|(?:^|[.!?—] )(?:Yes, |Okay, )?(${NAME}), go ahead)[.!]?$`,
  'u',
);

const NOT_NAMES = new Set(
  `everyone everybody all folks guys sir madam ladies gentlemen friends operator thank thanks god america english spanish
   okay yes yeah yep no sure oh so well sorry please right absolutely one great again here there this that then now today tomorrow good ma’am ma'am jr look next the`.split(
    /\s+/,
  ),
);

const isName = (name: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .every((word) => ![NOT_NAMES, HONORIFICS, OFFICES, PRESS, MODERATORS].some((set) => set.has(word)));

interface Address {
  name: string;
  /** The words that address, as the block has them. */
  exact: string;
  block: string;
}

function matchAll(turn: Turn, patterns: RegExp[]): Address[] {
  return turn.paragraphs.flatMap((paragraph) =>
    patterns.flatMap((pattern) =>
      [...paragraph.text.matchAll(pattern)].map((match) => ({
        name: match[1] ?? '',
        exact: match[0].replace(/^, /, '').trim().replace(/,$/, ''),
        block: paragraph.id,
      })),
    ),
  );
}

function findCall(turn: Turn): Address | undefined {
  const last = turn.paragraphs.at(-1);
  const match = last && CALLED_ON.exec(last.text.trim());
  const name = match?.[1] ?? match?.[2];
  if (!last || !match || name === undefined) return undefined;
  return { name, exact: match[0].replace(/^[.!?—] /, ''), block: last.id };
}

/**
 * First names by which reporters are addressed: in an answer, for those who ask in that exchange; at the end of a turn
 * (“Go ahead, Peter.”), for whoever asks next. A name is given to all that one caller says while a question stands open,
 * and to nobody where an exchange has more than one name.
 */
export function findAddressees(document: string, turns: Turn[], exchanges: Exchange[]): Turn[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const found = new Map<string, Address>();
  const press = (turn: Turn | undefined): turn is Turn => turn?.role === 'press';
  turns.forEach((turn, position) => {
    const next = turns[position + 1];
    const call = press(turn) ? undefined : findCall(turn);
    if (call && isName(call.name) && press(next)) found.set(next.id, call);
  });
  for (const exchange of exchanges) {
    const members = exchange.turns.map((id) => byId.get(id)).filter((turn) => turn !== undefined);
    // “Thanks, Pat” after a colleague's turn greets the colleague; right after a question, whoever asked.
    const addresses = members
      .flatMap((turn, i) =>
        press(turn) ? [] : matchAll(turn, press(members[i - 1]) ? [GREETED, SPOKEN_TO] : [SPOKEN_TO]),
      )
      .filter(({ name }) => isName(name));
    const [address] = addresses;
    if (!address || addresses.some(({ name }) => name !== address.name)) continue;
    for (const asker of members.filter(press)) if (!found.has(asker.id)) found.set(asker.id, address);
  }
  return turns.map((turn) => {
    const address = found.get(turn.id);
    if (!address) return turn;
    return {
      ...turn,
      addressedAs: { name: address.name, evidence: { document, block: address.block, exact: address.exact } },
    };
  });
}
