import type { Draft } from '../../text/draft.ts';
import { HOLDER } from '../../text/label-lines.ts';
import { appendMapped, type MappedText } from '../../text/mapped-text.ts';
import { isOpen } from './form-label.ts';

const NAME = new RegExp(`^${HOLDER}$`, 'u');
const LONGEST = 60;
/** `(Port Ellery) (Lab)`, `(Pavel Rusk)` */
const RIDERS = /^(?:\(\p{Lu}[^().!?]{1,60}\) ?){1,3}$/u;
/** `(Inaudible)`, `(Habla en lengua indígena)`: what is heard, and no name. */
const HEARD =
  /^\((?:inaudib|inint|unint|indist|applau|aplaus|laugh|risas|rires|murm|silen|gritos|cries|boo|abuche|m[uú]si|cross|no )/iu;
const IN_SENTENCE = /\s(?!(?:of|the|and|for|de|del|la|las|los|y|du|des|le|les|et|von|van|der|den|da|di|al)\s)\p{Ll}/u;

const isRider = (text: string): boolean => RIDERS.test(text) && !HEARD.test(text) && !IN_SENTENCE.test(text);

const isName = (draft: Draft | undefined): draft is Draft =>
  isOpen(draft) && draft.body.text.length <= LONGEST && NAME.test(draft.body.text);

/** Where the seat and the party, or the name behind an office, stand on the line below a name, the two are one line. */
export function joinRiders(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (isOpen(draft) && isRider(draft.body.text) && isName(last)) joined[joined.length - 1] = join(last, draft);
    else joined.push(draft);
  }
  return joined;
}

function join(first: Draft, second: Draft): Draft {
  const body: MappedText = { text: first.body.text, starts: [...first.body.starts], ends: [...first.body.ends] };
  const [from = first.source[1]] = body.ends.slice(-1);
  appendMapped(body, { text: ' ', starts: [from], ends: [second.body.starts[0] ?? second.source[0]] });
  appendMapped(body, second.body);
  const leftOut = [...(first.leftOut ?? []), ...(second.leftOut ?? [])];
  return { ...first, body, source: [first.source[0], second.source[1]], ...(leftOut.length > 0 && { leftOut }) };
}
