import { blockKinds, kindsOfPrefix } from '../record/block-kinds.ts';
import { readId } from '../record/passage-id.ts';
import { passageNames as words } from '#words/parts/passage-names.ts';

/** How the interface calls a passage: `¶7`, `turn 12`, `turn 12, ¶2`, `heading 1`. */
export function passageName(id: string): string {
  if (id === 'title') return words.title;
  const { prefix = '', number = '', paragraph } = readId(id) ?? {};
  const name = Object.hasOwn(words.numbered, prefix)
    ? words.numbered[prefix as keyof typeof words.numbered](number)
    : undefined;
  if (name === undefined) return id;
  return paragraph === undefined ? name : words.paragraphOf(name, paragraph);
}

/** What stands in the margin: `7`, `12`, `12.2`; `§` at a heading, `n1` at a note. */
export function passageNumber(id: string): string {
  const { prefix = '', number = '', paragraph } = readId(id) ?? {};
  const [kind] = kindsOfPrefix(prefix);
  switch (kind && blockKinds[kind].margin) {
    case 'sign':
      return words.headingSign;
    case 'number':
      return paragraph === undefined ? number : `${number}.${paragraph}`;
    default:
      return id;
  }
}
